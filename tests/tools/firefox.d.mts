export function systemFirefox(): string | undefined
export interface Firefox {
  complaints: string[]
  goto(url: string): Promise<void>
  run(expression: string): Promise<unknown>
  close(): Promise<void>
}
export function startFirefox(path: string): Promise<Firefox>
