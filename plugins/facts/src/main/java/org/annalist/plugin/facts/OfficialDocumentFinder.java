package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.extract.Findings;

/**
 * Finds official documents by number: day, issuer and title from what stands beside each mention,
 * merged over all mentions of one number. "A số 1 ngày … và B số 2 ngày … của X về “…”" gives
 * issuer and title to both.
 */
final class OfficialDocumentFinder {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Phrases ISSUED_LINK = Cues.of("issued_link");
  private static final Phrases ISSUER_LINK = Cues.of("issuer_link");
  private static final Phrases ISSUE_VERB = Cues.of("issue_verb");
  private static final Phrases ISSUES = Phrases.of("ký", "ban hành");
  private static final String PUNCTUATION = ";:.()“”\"";
  private static final int LINK = 40;

  private final Reading reading;
  private final Optional<FormHeader.Header> header;
  private final List<Annotation<Mention>> entities;
  private final Map<String, Merged> merged = new LinkedHashMap<>();
  private final Set<String> fullNumbers = new HashSet<>();

  OfficialDocumentFinder(Reading reading, Optional<FormHeader.Header> header) {
    this.reading = reading;
    this.header = header;
    this.entities = reading.entities();
  }

  /** One document as the mentions so far tell of it. */
  private static final class Merged {
    private final Span span;
    private Span last;
    private final Set<Span> evidence = new LinkedHashSet<>();
    private OfficialDocument fact;
    private String rule = "mention";
    private boolean named;

    private Merged(Span span, OfficialDocument fact) {
      this.span = span;
      this.last = span;
      this.fact = fact;
      this.evidence.add(span);
    }

    /** Whether more is said of it than its number. */
    private boolean tells() {
      return !fact.issued().isEmpty() || !fact.issuer().isEmpty() || !fact.title().isEmpty();
    }
  }

  void find(Findings.Builder findings) {
    List<Merged> waiting = new ArrayList<>();
    int waitingEnd = -1;
    for (int i = 0; i < entities.size(); i++) {
      Annotation<Mention> entity = entities.get(i);
      reading.cancellation().check();
      boolean document = Reading.is(entity, EntityType.LEGAL_DOCUMENT);
      if (!document && !endsInNumber(entity)) {
        continue;
      }
      if (waitingEnd >= 0 && !listed(waitingEnd, entity.span().begin())) {
        waiting.clear();
      }
      for (Span number : numbers(entity)) {
        waiting.add(merge(entity, number));
      }
      int end = issued(waiting, entity.span().end());
      waitingEnd = issuerAndTitle(waiting, end);
      issuedBefore(waiting, entity);
    }
    header.ifPresent(this::mergeHeader);
    for (Merged document : merged.values()) {
      if (!document.named && !document.tells()) {
        continue;
      }
      findings
          .add(
              Layers.OFFICIAL_DOCUMENTS,
              document.span,
              document.fact.withEvidence(document.evidence.stream().sorted().toList()),
              document.rule)
          .because(() -> document.evidence.size() + " places of the text speak of it");
    }
  }

  /**
   * Whether a name ends in a document's number, as "Ban Chỉ đạo Chương trình số 01-CTr/TU" does.
   */
  private boolean endsInNumber(Annotation<Mention> entity) {
    int last = reading.tokens().at(entity.span().end() - 1);
    return last < reading.tokens().size()
        && reading.tokens().is(last, TokenKind.DOCUMENT_NUMBER)
        && !kind(entity).isEmpty();
  }

  /** Whether only a comma or "và" stands between the end of one mention's words and the next. */
  private boolean listed(int end, int begin) {
    if (begin < end || begin - end > LINK) {
      return false;
    }
    String gap = reading.text().substring(end, begin).strip();
    return gap.equals(",") || gap.equals(";") || gap.equals("và") || gap.equals(", và");
  }

  /** The numbers within a mention; for a number without letters, only one that can stand alone. */
  private List<Span> numbers(Annotation<Mention> entity) {
    List<Span> numbers = new ArrayList<>();
    Span bare = null;
    Span span = entity.span();
    for (int t = reading.tokens().at(span.begin()); t < reading.tokens().size(); t++) {
      if (reading.tokens().begin(t) >= span.end()) {
        break;
      }
      if (reading.tokens().is(t, TokenKind.DOCUMENT_NUMBER)) {
        numbers.add(reading.tokens().span(t));
      } else if (reading.tokens().is(t, TokenKind.NUMBER)) {
        bare = reading.tokens().span(t);
      }
    }
    String stated = entity.value().number();
    if (numbers.isEmpty() && !stated.isEmpty() && !isBare(stated)) {
      int at = reading.text().indexOf(stated, span.begin());
      boolean within = at >= 0 && at + stated.length() <= span.end();
      numbers.add(within ? Span.of(at, at + stated.length()) : span);
    }
    if (numbers.isEmpty() && bare != null && standsAlone(entity, reading.words(bare))) {
      numbers.add(bare);
    }
    return numbers;
  }

  private static boolean isBare(String number) {
    return number.chars().allMatch(Character::isDigit);
  }

  /**
   * Whether a bare number names a document: at least three digits, the mention's last word, and no
   * full number of the same kind begins with it ("Nghị định 100" after "Nghị định 100/2015/NĐ-CP").
   */
  private boolean standsAlone(Annotation<Mention> entity, String number) {
    if (!isBare(number) || number.length() < 3 || !reading.words(entity.span()).endsWith(number)) {
      return false;
    }
    return !fullNumbers.contains(number);
  }

  private Merged merge(Annotation<Mention> entity, Span number) {
    String words = entity.span().equals(number) ? entity.value().number() : reading.words(number);
    String kind = kind(entity);
    if (!isBare(words)) {
      fullNumbers.add(words.split("[/-]", 2)[0]);
    }
    Merged document =
        merged.computeIfAbsent(
            key(words), k -> new Merged(entity.span(), OfficialDocument.of(words).withKind(kind)));
    document.named |= Reading.is(entity, EntityType.LEGAL_DOCUMENT);
    document.evidence.add(entity.span());
    document.last = entity.span();
    return document;
  }

  private static String key(String number) {
    return number.toLowerCase(VIETNAMESE).replaceAll("[\\s.]", "").replace('–', '-');
  }

  /**
   * The kind word of a mention: as its value says, else the last one before the number; or empty.
   */
  private String kind(Annotation<Mention> entity) {
    if (!entity.value().kind().isEmpty()) {
      return entity.value().kind();
    }
    String words = reading.words(entity.span());
    String best = "";
    int at = -1;
    for (String kind : DocumentKinds.ALL) {
      int found = DocumentKinds.lastIndexOf(words, kind);
      if (found > at) {
        at = found;
        best = words.substring(found, found + kind.length());
      }
    }
    return best;
  }

  /** The day directly after the mention; returns where the words about the mention end. */
  private int issued(List<Merged> waiting, int end) {
    int i = Reading.firstFrom(reading.times(), end);
    if (waiting.isEmpty() || i == reading.times().size()) {
      return end;
    }
    var time = reading.times().get(i);
    String gap = reading.text().substring(end, time.span().begin());
    String bare = gap.strip();
    // The head of a judgment: its number, and its day on the next line.
    boolean below =
        bare.isEmpty() && gap.length() == 1 && reading.words(time.span()).startsWith("Ngày");
    boolean linked =
        gap.length() <= LINK
            && (below || gap.indexOf('\n') < 0)
            && (bare.isEmpty()
                || bare.equals("(")
                || bare.equals(",")
                || Phrase.of(gap).is(ISSUED_LINK));
    String day = CalendarValue.isDateOrTime(time.value().value()) ? calendar(time) : "";
    boolean year = bare.isEmpty() && YEAR.matcher(time.value().value()).matches();
    if (!linked || day.isEmpty() && !year) {
      return end;
    }
    Merged document = waiting.get(waiting.size() - 1);
    if (document.fact.issued().isEmpty()) {
      document.fact = document.fact.withIssued(year ? time.value().value() : day);
      document.evidence.add(time.span());
      document.rule = "mention-day";
    }
    return bare.equals("(")
            && time.span().end() < reading.text().length()
            && reading.text().charAt(time.span().end()) == ')'
        ? time.span().end() + 1
        : time.span().end();
  }

  private static String calendar(Annotation<Timex3> time) {
    return CalendarValue.date(time.value().value());
  }

  /** "… của X về “…”" for all mentions of the list; returns where the words about them end. */
  private int issuerAndTitle(List<Merged> waiting, int end) {
    int at = end;
    Annotation<Mention> issuer = issuerAfter(end);
    if (issuer != null) {
      String name = reading.words(issuer.span());
      for (Merged document : waiting) {
        if (document.fact.issuer().isEmpty()) {
          document.fact = document.fact.withIssuer(name);
          document.evidence.add(issuer.span());
        }
      }
      at = issuer.span().end();
    } else {
      issuerBefore(waiting);
    }
    Span title = new QuotedTitle(reading).after(at);
    if (title != null) {
      for (Merged document : waiting) {
        if (document.fact.title().isEmpty()) {
          document.fact = document.fact.withTitle(reading.words(title));
          document.evidence.add(title);
        }
      }
      return title.end() + 1;
    }
    return at;
  }

  /** The body or post that begins after one of these words after {@code end}. */
  private Annotation<Mention> issuerAfter(int end) {
    int i = Reading.firstFrom(entities, end);
    if (i == entities.size()) {
      return null;
    }
    Annotation<Mention> entity = entities.get(i);
    boolean issuer =
        Reading.is(entity, EntityType.ORGANIZATION) || Reading.is(entity, EntityType.POSITION);
    String gap = reading.text().substring(end, entity.span().begin());
    if (!issuer || gap.length() > LINK || gap.indexOf('\n') >= 0) {
      return null;
    }
    Phrase link = Phrase.of(gap);
    return link.is(ISSUER_LINK) && !link.holdsAny(PUNCTUATION) ? entity : null;
  }

  /** "X [đã] ban hành …": the body named by the verb before the mention. */
  private void issuerBefore(List<Merged> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    Merged document = waiting.get(waiting.size() - 1);
    Span mention = document.last;
    int i = Reading.firstFrom(entities, mention.begin());
    Annotation<Mention> previous = i > 0 ? entities.get(i - 1) : null;
    if (previous == null || !document.fact.issuer().isEmpty()) {
      return;
    }
    boolean issuer =
        Reading.is(previous, EntityType.ORGANIZATION) || Reading.is(previous, EntityType.POSITION);
    String gap = reading.between(previous.span(), mention);
    if (issuer
        && gap.length() <= 2 * LINK
        && gap.indexOf('\n') < 0
        && !gap.contains(";")
        && issues(Phrase.of(gap))) {
      document.fact = document.fact.withIssuer(reading.words(previous.span()));
      document.evidence.add(previous.span());
    }
  }

  private static boolean issues(Phrase gap) {
    return gap.has(ISSUES) || gap.is(ISSUE_VERB) && !gap.holdsAny("," + PUNCTUATION);
  }

  /** "Tháng 6-2016, Thủ tướng ký Quyết định 1013": the day before the verb. */
  private void issuedBefore(List<Merged> waiting, Annotation<Mention> entity) {
    if (waiting.isEmpty() || !waiting.get(waiting.size() - 1).fact.issued().isEmpty()) {
      return;
    }
    Merged document = waiting.get(waiting.size() - 1);
    Span sentence = reading.sentence(entity.span().begin());
    Span clause = new Span(sentence.begin(), Math.max(sentence.begin(), entity.span().begin()));
    var times = Reading.within(reading.times(), clause);
    if (times.isEmpty()) {
      return;
    }
    var time = times.get(times.size() - 1);
    Phrase gap = Phrase.of(reading.between(time.span(), entity.span()));
    if (gap.endsWith(ISSUES) && gap.size() <= 12 && CalendarValue.isDate(time.value().value())) {
      document.fact = document.fact.withIssued(time.value().value());
      document.evidence.add(time.span());
      document.rule = "day-verb-mention";
    }
  }

  private void mergeHeader(FormHeader.Header own) {
    OfficialDocument stated = own.document();
    Merged document =
        merged.computeIfAbsent(key(stated.number()), k -> new Merged(own.number(), stated));
    document.rule = "form-header";
    document.named = true;
    document.fact =
        document
            .fact
            .withKind(stated.kind())
            .withIssued(stated.issued())
            .withOwn(true)
            .withIssuer(stated.issuer().isEmpty() ? document.fact.issuer() : stated.issuer());
    document.evidence.addAll(own.evidence());
  }
}
