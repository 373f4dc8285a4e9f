import { TableInput } from './TableInput.tsx';
import ToolIsland, { type ToolIslandProps } from './ToolIsland.tsx';

/** A tool whose form has tables. Pages without one are spared the code for them. */
export default function TableToolIsland(props: ToolIslandProps) {
  return <ToolIsland {...props} Table={TableInput} />;
}
