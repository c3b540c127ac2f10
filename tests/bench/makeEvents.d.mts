export function makeEvents(path: string, count: number, actors: number): Promise<number>
