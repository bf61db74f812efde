/**
 * The command line: a thin face of the engine. {@link org.mingzhang.cli.Main} knows the verbs, one class a verb; {@link
 * org.mingzhang.cli.Inputs} turns what the user typed into files, {@link org.mingzhang.cli.Workers} keeps all cores busy and
 * the output in order, {@link org.mingzhang.cli.TextReport} is what a clerk reads.
 */
@NullMarked
package org.mingzhang.cli;

import org.jspecify.annotations.NullMarked;
