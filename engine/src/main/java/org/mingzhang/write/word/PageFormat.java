package org.mingzhang.write.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The pages: A4, upright with the margins of GB/T 9704, lying with narrower ones. All in twentieths of a point. */
enum PageFormat {
  PORTRAIT(11_906, 16_838, 2_098, 1_985, 1_588, 1_474),
  LANDSCAPE(16_838, 11_906, 1_474, 1_304, 1_134, 1_134);

  private static final int HEADER = 851;
  private static final int FOOTER = 794;

  private final int width;
  private final int height;
  private final int top;
  private final int bottom;
  private final int left;
  private final int right;

  PageFormat(int width, int height, int top, int bottom, int left, int right) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
  }

  static PageFormat of(boolean landscape) {
    return landscape ? LANDSCAPE : PORTRAIT;
  }

  int textWidth() {
    return width - left - right;
  }

  int textHeight() {
    return height - top - bottom;
  }

  /** How many half characters of a size fit on a line. */
  double halves(int halfPoints) {
    return textWidth() / (halfPoints * 5.0);
  }

  /** Sets a section on pages of this format. */
  void set(CTSectPr section) {
    section.addNewType().setVal(STSectionMark.NEXT_PAGE);
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    if (this == LANDSCAPE) size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(top));
    margins.setBottom(BigInteger.valueOf(bottom));
    margins.setLeft(BigInteger.valueOf(left));
    margins.setRight(BigInteger.valueOf(right));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(FOOTER));
    margins.setGutter(BigInteger.ZERO);
  }
}
