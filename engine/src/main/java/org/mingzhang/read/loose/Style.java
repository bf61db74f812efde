package org.mingzhang.read.loose;

/**
 * What the header says about the rows.
 *
 * @param coded rows begin with an account code
 * @param twoCodes two coded halves beside each other
 * @param twoSided income and expense beside each other
 * @param numbered a column of row numbers on each side
 * @param yearly rows are for years
 */
record Style(boolean coded, boolean twoCodes, boolean twoSided, boolean numbered, boolean yearly) {}
