export function serve(port: number, options?: { cors?: boolean }): Promise<{ url: string; close: () => void }>
