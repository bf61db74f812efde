/**
 * Rebuilds tables from plain lines whose columns are lost: what copying from a viewer or plain text extraction leaves of a
 * document. The door is {@link org.mingzhang.read.loose.LooseTables}; it finds the regions (Regions), takes each line
 * apart (Tokens, Segments), gives the header words back their tree (HeaderPhrases, HeaderTree), joins wrapped labels and
 * splits two sides (OneSided, TwoSided), and lets the arithmetic say which cells were blank (BlankCells). Goal tables
 * (GoalTable, IndicatorLines) and lists of key projects (ProjectGoals) are told by the widths of their lines. What stays
 * open becomes a problem. The words it goes by are in {@code lexicon/loose.yaml}.
 */
@NullMarked
package org.mingzhang.read.loose;

import org.jspecify.annotations.NullMarked;
