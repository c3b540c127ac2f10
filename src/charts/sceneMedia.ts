/** Holds in no window: only where a stage tells a scene, which shows the same at every size. */
export const SCENE = 'not all and (min-width: 0)'
