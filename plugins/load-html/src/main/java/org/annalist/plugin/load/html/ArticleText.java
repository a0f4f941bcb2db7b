package org.annalist.plugin.load.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page's article, block by block.
 *
 * <p>Blocks are separated by an empty line, items of a list and rows of a table by a line end,
 * cells of a row by {@code " | "}. Within a block white space is folded and {@code <br>} is a line
 * end.
 */
final class ArticleText implements NodeFilter {

  private static final String CELL_SEPARATOR = " | ";
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "figcaption",
          "pre",
          "div",
          "section",
          "article",
          "main",
          "header",
          "body",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "figure",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "address",
          "hr",
          "details",
          "summary",
          "center",
          "fieldset");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Table> tables = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private Element owner;

  /** A table that is being read. */
  private static final class Table {
    private final int block;
    private int row = -1;
    private int column = -1;

    private Table(int block) {
      this.block = block;
    }
  }

  private ArticleText() {}

  static ArticleText of(Document page) {
    ArticleText article = new ArticleText();
    if (page.body() != null) {
      NodeTraversor.filter(article, root(page));
      article.flush();
    }
    if (article.text.length() > 0) {
      article.text.append('\n');
    }
    return article;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * The element that holds the article: one that says so and holds most of the page's text, else
   * the body.
   */
  private static Element root(Document page) {
    Element best = page.body();
    int bestLength = 0;
    for (Element candidate : page.select("article, [itemprop=articleBody], main, [role=main]")) {
      int length = candidate.text().length();
      // Nested candidates hold the same text; the outer one also holds headline and lead.
      if (length > bestLength) {
        best = candidate;
        bestLength = length;
      }
    }
    boolean holdsHeadline = page.selectFirst("h1") == null || best.selectFirst("h1") != null;
    return bestLength > 0 && holdsHeadline ? best : page.body();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (owner == null && !words.isBlank()) {
        owner = words.parentElement();
      }
      line.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Boilerplate.is(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      // Marks a line end that folding must not swallow.
      line.append('\u2028');
    } else if (BLOCKS.contains(name)) {
      flush();
      open(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String name) {
    if (name.equals("table")) {
      tables.add(new Table(blocks.size()));
      blocks.add(Block.of(Block.Kind.TABLE, new Span(text.length(), text.length())));
    } else if (!tables.isEmpty()) {
      Table table = tables.get(tables.size() - 1);
      if (name.equals("tr")) {
        table.row++;
        table.column = -1;
      } else if (name.equals("td") || name.equals("th")) {
        table.column++;
      }
    }
    owner = null;
    if (name.matches("h[1-6]|p|li|td|th|caption|figcaption")) {
      owner = element;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      flush();
      if (element.normalName().equals("table") && !tables.isEmpty()) {
        close(tables.remove(tables.size() - 1));
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Gives a table block the span of its cells, or takes it away if it holds nothing. */
  private void close(Table table) {
    if (table.block + 1 >= blocks.size()) {
      blocks.remove(table.block);
      return;
    }
    int begin = blocks.get(table.block + 1).span().begin();
    blocks.set(table.block, blocks.get(table.block).at(new Span(begin, text.length())));
  }

  /** Ends the block that is being read. */
  private void flush() {
    String words = fold(line);
    line.setLength(0);
    Element from = owner;
    if (words.isEmpty() || from == null) {
      return;
    }
    Block.Kind kind = kind(from);
    Table table = tables.isEmpty() ? null : tables.get(tables.size() - 1);
    text.append(separator(kind, table));
    int begin = text.length();
    text.append(words);
    Block block = Block.of(kind, new Span(begin, text.length())).withLocator(locator(from));
    if (kind == Block.Kind.HEADING) {
      block = block.withLevel(from.normalName().charAt(1) - '0');
    } else if (kind == Block.Kind.CELL) {
      block = block.withCell(table.row, table.column);
    }
    blocks.add(block);
  }

  /** An element's name with its number among the page's blocks of that name: {@code p[3]}. */
  private String locator(Element element) {
    String name = element.normalName();
    return name + "[" + numbers.merge(name, 1, Integer::sum) + "]";
  }

  private Block.Kind kind(Element from) {
    Element cell = from.closest("td, th");
    if (cell != null && !tables.isEmpty() && tables.get(tables.size() - 1).column >= 0) {
      return Block.Kind.CELL;
    }
    if (from.closest("li") != null) {
      return Block.Kind.LIST_ITEM;
    }
    return from.normalName().matches("h[1-6]") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private String separator(Block.Kind kind, Table table) {
    if (text.length() == 0) {
      return "";
    }
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean sameKind = last != null && last.kind() == kind;
    if (kind == Block.Kind.CELL && sameKind) {
      return last.row() == table.row ? CELL_SEPARATOR : "\n";
    }
    return kind == Block.Kind.LIST_ITEM && sameKind ? "\n" : "\n\n";
  }

  /** White space folded to single spaces, {@code <br>} to line ends, the ends trimmed. */
  private static String fold(CharSequence words) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u2028') {
        folded.append('\n');
        space = false;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
      } else {
        if (space && folded.length() > 0 && folded.charAt(folded.length() - 1) != '\n') {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }
}
