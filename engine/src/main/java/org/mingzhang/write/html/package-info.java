/**
 * The publication as one web page that needs nothing else: {@link org.mingzhang.write.html.HtmlWriter}. Its elements are
 * made by {@link org.mingzhang.write.html.Markup}, which the PDF is made of too.
 */
@NullMarked
package org.mingzhang.write.html;

import org.jspecify.annotations.NullMarked;
