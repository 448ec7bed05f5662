const PAGE = 4096;
const INTERIOR_TABLE = 5;

/**
 * The bytes of a database whose table points to the same leaf some thousand times over several
 * levels: small, but slow to read.
 * @param root the root page of the table, which is a leaf
 */
export function loopedTree(bytes: Buffer, root: number, levels = 2, children = 100): Buffer {
  const count = bytes.length / PAGE;
  const added: Buffer[] = [bytes.subarray((root - 1) * PAGE, root * PAGE)];
  for (let level = 1; level < levels; level += 1) added.push(interior(count + level, children));
  const looped = Buffer.concat([bytes, ...added]);
  interior(count + levels, children).copy(looped, (root - 1) * PAGE);
  looped.writeUInt32BE(looped.length / PAGE, 28);
  return looped;
}

function interior(child: number, children: number): Buffer {
  const page = Buffer.alloc(PAGE);
  page[0] = INTERIOR_TABLE;
  page.writeUInt16BE(children, 3);
  page.writeUInt16BE(PAGE - 5 * children, 5);
  page.writeUInt32BE(child, 8);
  for (let index = 0; index < children; index += 1) {
    const cell = PAGE - 5 * (index + 1);
    page.writeUInt32BE(child, cell);
    page[cell + 4] = 1;
    page.writeUInt16BE(cell, 12 + 2 * index);
  }
  return page;
}
