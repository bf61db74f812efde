package org.mingzhang.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.document.Block;
import org.mingzhang.document.ContentsEntry;
import org.mingzhang.document.Source;
import org.mingzhang.lexicon.Words;

/** Reads the 目录: from its heading to the first line that is no entry or that begins the body. */
final class ContentsReader {
  private static final Pattern ENTRY = Pattern.compile(
      "^[-—•\\s]*(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]、?|\\d{1,2}\\s*[.．、](?!\\d)|\\d{1,2}\\s*[.．、](?=20\\d{2}年)|[(（]\\d{1,2}[)）]|附件\\d*|表\\s*\\d{1,2})\\s*[:：]?\\s*(.*)$");
  private static final Pattern LEADER =
      Pattern.compile("[.…·\\-—\\s]{3,}\\d*$|(?<=[\\u4e00-\\u9fff)）])\\s+\\d{1,3}$");
  private static final Pattern TABLE = Pattern.compile(".*表(?:[(（][^()（）]*[)）])?$");

  /** What a heading that did not fit its line ends with on the next. */
  private static final Pattern ENDING = Pattern.compile(".{0,6}(?:说明|概况|情况|解释)");

  private static final int MOST_ENTRIES = 120;

  private ContentsReader() {}

  static List<ContentsEntry> read(Source source) {
    List<ContentsEntry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean inside = false;
    for (Source.Page page : source.pages()) {
      for (Block block : page.blocks()) {
        if (!(block instanceof Block.Paragraph paragraph)) {
          if (inside && !entries.isEmpty()) return entries;
          continue;
        }
        String text = paragraph.text().strip();
        if (text.isEmpty()) continue;
        boolean title = Words.plain(text).matches("目录|目次");
        if (!inside) {
          inside = title;
          continue;
        }
        if (title && entries.stream().allMatch(entry -> entry.number().isEmpty())) {
          // The name of a sheet, then the document's title, then the heading of the list itself.
          entries.clear();
          seen.clear();
          continue;
        }
        if (entries.size() >= MOST_ENTRIES || !add(entries, seen, text, paragraph)) return entries;
      }
      // A sheet's list ends with the sheet.
      if (source.format() == Source.Format.XLSX && !entries.isEmpty()) return entries;
    }
    return entries;
  }

  private static boolean add(
      List<ContentsEntry> entries, Set<String> seen, String text, Block.Paragraph paragraph) {
    if (text.matches("[-—\\s]*\\d{1,3}[-—\\s]*")) return true;
    boolean leader = LEADER.matcher(text).find();
    String bare = LEADER.matcher(text).replaceFirst("").strip();
    Matcher entry = ENTRY.matcher(bare);
    if (text.endsWith("。") || bare.length() > 60) return false;
    if (entry.matches()) {
      if (!seen.add(Words.plain(bare))) return false;
      String title = entry.group(2).strip();
      entries.add(new ContentsEntry(
          entry.group(1).strip(),
          title,
          TABLE.matcher(Words.plain(title)).matches(),
          paragraph.place().quoting(text)));
      return true;
    }
    if (entries.isEmpty() || leader) {
      if (bare.isEmpty() || !seen.add(Words.plain(bare))) return bare.isEmpty();
      entries.add(new ContentsEntry(
          "",
          bare,
          TABLE.matcher(Words.plain(bare)).matches(),
          paragraph.place().quoting(text)));
      return true;
    }
    ContentsEntry last = entries.get(entries.size() - 1);
    String whole = last.title() + bare;
    boolean table = TABLE.matcher(Words.plain(whole)).matches();
    boolean wrapped =
        bare.length() <= 20 && table && !last.table() || ENDING.matcher(bare).matches();
    if (!wrapped) return false;
    entries.set(entries.size() - 1, new ContentsEntry(last.number(), whole, table, last.place()));
    return true;
  }
}
