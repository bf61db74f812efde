/**
 * The document as data: facts and tables in CSV and JSON, lines as a Fiscal Data Package. {@link
 * org.mingzhang.write.data.DataWriter} is the door.
 */
@NullMarked
package org.mingzhang.write.data;

import org.jspecify.annotations.NullMarked;
