export function systemChromium(): string | undefined
export function switches(): string[]
export function ensureChromium(): Promise<string>
