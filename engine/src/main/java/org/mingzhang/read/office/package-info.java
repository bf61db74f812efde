/**
 * Word and Excel files (.docx, .xlsx), as Office and WPS write them. {@link org.mingzhang.read.office.DocxReader} and
 * {@link org.mingzhang.read.office.XlsxReader} are the doors; both take their parts from an {@link
 * org.mingzhang.read.office.OfficeArchive}, which holds the limits, and stream the XML of the few parts they need. POI's
 * own models would need many times the memory and half a second to start; its number formats are used.
 */
@NullMarked
package org.mingzhang.read.office;

import org.jspecify.annotations.NullMarked;
