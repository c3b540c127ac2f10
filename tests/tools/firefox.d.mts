export function systemFirefox(): string | undefined
export interface Firefox {
  complaints: string[]
  goto(url: string): Promise<void>
  run<Args extends unknown[], Answer>(
    work: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>
  close(): Promise<void>
}
export function startFirefox(path: string): Promise<Firefox>
