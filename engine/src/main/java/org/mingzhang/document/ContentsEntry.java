package org.mingzhang.document;

import org.mingzhang.fact.Place;

/**
 * One line of the 目录.
 *
 * @param number as printed ("(二)", "第三部分", "2."), empty where it has none
 * @param title the words without number, dots and page number
 * @param table whether it announces a table
 */
public record ContentsEntry(String number, String title, boolean table, Place place) {}
