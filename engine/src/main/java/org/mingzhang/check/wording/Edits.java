package org.mingzhang.check.wording;

/** How far apart two short words are. */
final class Edits {
  private Edits() {}

  /** Characters to put in, take out or change to make one of the other. */
  static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) last[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(last[j], now[j - 1]) + 1);
      }
      last = now;
    }
    return last[b.length()];
  }

  /** Whether {@code less} is {@code whole} with some characters left out, most of them still there. */
  static boolean isThinned(String whole, String less) {
    if (less.length() >= whole.length() || less.length() * 10 < whole.length() * 6) return false;
    int at = 0;
    for (int i = 0; i < whole.length() && at < less.length(); i++)
      if (whole.charAt(i) == less.charAt(at)) at++;
    return at == less.length();
  }

  /** What stands between the common beginning and the common end, of both words. */
  static String difference(String a, String b) {
    int start = 0;
    int least = Math.min(a.length(), b.length());
    while (start < least && a.charAt(start) == b.charAt(start)) start++;
    int end = 0;
    while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end))
      end++;
    return a.substring(start, a.length() - end) + b.substring(start, b.length() - end);
  }
}
