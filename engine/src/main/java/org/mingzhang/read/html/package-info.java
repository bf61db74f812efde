/** Web pages, and Word or Excel files saved as such. {@link org.mingzhang.read.html.HtmlReader} is the door. */
@NullMarked
package org.mingzhang.read.html;

import org.jspecify.annotations.NullMarked;
