package org.annalist.plugin.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Tree;
import org.annalist.api.view.Words;

/**
 * The parts of a document: under each heading what belongs to it, a table as one item. Paragraphs
 * that are no part of the article are left out; many in a row are put into groups.
 */
final class Outline implements Tree {

  private static final int FIRST_WORDS = 90;
  private static final int GROUP = 100;

  private final Document document;
  private final Map<String, Item> items;
  private final Words words;

  /**
   * A part.
   *
   * @param parent key of the part it belongs to; empty for a root
   * @param span where it stands
   * @param cell its first words
   * @param value number of its first paragraph
   * @param children keys
   */
  private record Item(
      String parent, Span span, Cell cell, String value, boolean group, List<String> children) {}

  private Outline(Document document, Map<String, Item> items, Words words) {
    this.document = document;
    this.items = items;
    this.words = words;
  }

  static Outline of(Document document, Words words, Cancellation cancellation) {
    Builder builder = new Builder(document, words);
    builder.build(cancellation);
    return new Outline(document, builder.items, words);
  }

  @Override
  public String title() {
    return document.title();
  }

  @Override
  public Optional<Notice> notice() {
    return items.get("").children().isEmpty()
        ? Optional.of(Notice.of(words.say("noTextState"), words.say("noTextReason")))
        : Optional.empty();
  }

  @Override
  public List<Node> children(String key) {
    Item item = items.get(key);
    return item == null ? List.of() : item.children().stream().map(this::node).toList();
  }

  private Node node(String key) {
    Item item = items.get(key);
    return new Node(key, item.cell(), item.value(), item.children().size(), item.group());
  }

  @Override
  public List<String> path(String key) {
    Deque<String> path = new ArrayDeque<>();
    for (String at = key; !at.isEmpty() && items.containsKey(at); at = items.get(at).parent()) {
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  /** The last part that begins at or before the selected place. */
  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .filter(place -> place.document().equals(document.id()))
        .flatMap(place -> find(place.span().begin()));
  }

  private Optional<String> find(int offset) {
    String last = "";
    for (Map.Entry<String, Item> each : items.entrySet()) {
      Item item = each.getValue();
      if (!each.getKey().isEmpty() && !item.group() && item.span().begin() <= offset) {
        last = each.getKey();
      }
    }
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  @Override
  public List<Place> provenance(String key) {
    Item item = items.get(key);
    return item == null || key.isEmpty()
        ? List.of()
        : List.of(new Place(document.id(), item.span()));
  }

  private static final class Builder {
    private final Document document;
    private final Words words;
    private final Paragraphs paragraphs;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();

    Builder(Document document, Words words) {
      this.document = document;
      this.words = words;
      this.paragraphs = Paragraphs.of(document);
    }

    void build(Cancellation cancellation) {
      items.put("", new Item("", new Span(0, 0), Cell.EMPTY, "", true, new ArrayList<>()));
      open.push("");
      levels.push(0);
      List<Span> tables =
          document.blocks().stream()
              .filter(block -> block.kind() == Block.Kind.TABLE)
              .map(Block::span)
              .toList();
      int nextTable = 0;
      int skipTo = 0;
      for (int number = 1; number <= paragraphs.size(); number++) {
        cancellation.check();
        Span span = paragraphs.span(number);
        while (nextTable < tables.size() && tables.get(nextTable).end() <= span.begin()) {
          nextTable++;
        }
        boolean inTable = nextTable < tables.size() && tables.get(nextTable).contains(span.begin());
        if (span.begin() < skipTo || paragraphs.isBoilerplate(number)) {
          continue;
        }
        if (inTable) {
          skipTo = tables.get(nextTable).end();
          table(number, span);
        } else if (paragraphs.heading(number) > 0) {
          heading(number, span);
        } else {
          add("p" + number, span, Cell.of(firstWords(span)).asQuote(), number);
        }
      }
    }

    private void heading(int number, Span span) {
      int level = paragraphs.heading(number);
      while (levels.peek() >= level) {
        levels.pop();
        open.pop();
      }
      String key = "h" + number;
      add(key, span, Cell.of(firstWords(span)).asQuote(), number);
      open.push(key);
      levels.push(level);
    }

    private void table(int number, Span span) {
      Cell cell = Cell.of(words.say("table")).withDetail(firstWords(span));
      add("t" + number, span, cell, number);
    }

    private void add(String key, Span span, Cell cell, int number) {
      String parent = roomIn(open.peek(), span, number);
      items.put(key, new Item(parent, span, cell, words.number(number), false, new ArrayList<>()));
      items.get(parent).children().add(key);
    }

    /** The part itself, or a group in it once it holds many. */
    private String roomIn(String parent, Span span, int number) {
      List<String> children = items.get(parent).children();
      String last = children.isEmpty() ? "" : children.get(children.size() - 1);
      boolean grouped = last.startsWith("g");
      if (grouped && items.get(last).children().size() < GROUP) {
        return last;
      }
      if (!grouped && children.size() < GROUP) {
        return parent;
      }
      String key = "g" + number;
      Cell cell = Cell.of(words.say("paragraphsFrom", words.number(number)));
      items.put(key, new Item(parent, span, cell, "", true, new ArrayList<>()));
      children.add(key);
      return key;
    }

    private String firstWords(Span span) {
      boolean cut = span.length() > FIRST_WORDS;
      Span first = cut ? new Span(span.begin(), span.begin() + FIRST_WORDS) : span;
      return first.of(document.text()).replaceAll("\\s+", " ") + (cut ? "…" : "");
    }
  }
}
