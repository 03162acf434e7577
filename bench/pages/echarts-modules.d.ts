// The part of ECharts that the benchmark uses: its own types are there only once the benchmark has installed it.

declare module "echarts/core" {
  interface Chart {
    setOption(option: object): void;
    on(event: "finished", listener: () => void): void;
    on(event: "click", listener: (event: { readonly name?: string }) => void): void;
    off(event: "finished", listener: () => void): void;
    convertToPixel(finder: string, value: readonly [number, number]): readonly [number, number];
  }
  export function use(parts: readonly unknown[]): void;
  export function init(element: HTMLElement | null): Chart;
  export function registerMap(name: string, source: object): void;
}
declare module "echarts/components" {
  export const GeoComponent: unknown;
}
declare module "echarts/renderers" {
  export const CanvasRenderer: unknown;
}
