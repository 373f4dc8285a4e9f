/// <reference types="@astrojs/starlight" />

declare module 'virtual:handbook' {
  export const handbook: import('./handbook/types.ts').Handbook;
}

declare namespace App {
  interface Locals {
    /** Set by pages that show chapters of a volume without being one. */
    volume?: import('./lib/volumes.ts').Volume;
  }
}

declare module 'callbook:modules' {
  export const modules: Record<string, () => Promise<unknown>>;
}
