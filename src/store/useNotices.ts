import { create } from 'zustand'

export interface Notices {
  /** Whole sentences on what could not be read out of the link, in the order of its keys. */
  notices: readonly string[]
  /** Puts new notices in place of the old ones. */
  show(notices: readonly string[]): void
  dismiss(notice: string): void
  dismissAll(): void
}

/** What the page has to say about the link that was opened. */
export const useNotices = create<Notices>()(set => ({
  notices: [],
  show: notices => set({ notices: [...new Set(notices)] }),
  dismiss: notice => set(state => ({ notices: state.notices.filter(one => one !== notice) })),
  dismissAll: () => set({ notices: [] }),
}))
