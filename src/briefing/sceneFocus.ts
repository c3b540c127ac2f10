/** The button that edits a scene, where its row is in the page. */
export function editButton(scene: string): HTMLElement | null {
  // an id from a file may hold what a selector would stumble over
  const rows = [...document.querySelectorAll<HTMLElement>('.own-scenes [data-scene]')]
  return rows.find(row => row.dataset.scene === scene)?.querySelector('.edit-scene') ?? null
}
