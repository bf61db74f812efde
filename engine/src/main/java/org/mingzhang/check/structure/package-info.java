/**
 * Rules about the build of a document: its 目录 against its body, the tables and sections that its place, year and kind
 * require, empty tables and their notes, and what is printed twice. The door is {@link
 * org.mingzhang.check.structure.StructureRules}.
 */
@NullMarked
package org.mingzhang.check.structure;

import org.jspecify.annotations.NullMarked;
