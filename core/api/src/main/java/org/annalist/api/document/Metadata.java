package org.annalist.api.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a document from outside its text.
 *
 * <p>The dates are kept apart because they mean different things: {@link #published} is the day the
 * text came out, {@link #fileDate} the file's time stamp, {@link #ingested} when it was loaded. The
 * day an event happened is a fact, not metadata. File date and ingestion never enter any result.
 */
public final class Metadata {

  /** Nothing is known. */
  public static final Metadata NONE = new Metadata("", "", "", "", null, null);

  private final String title;
  private final String author;
  private final String publisher;
  private final String published;
  private final Instant fileDate;
  private final Instant ingested;

  private Metadata(
      String title,
      String author,
      String publisher,
      String published,
      Instant fileDate,
      Instant ingested) {
    this.title = Objects.requireNonNull(title);
    this.author = Objects.requireNonNull(author);
    this.publisher = Objects.requireNonNull(publisher);
    this.published = Objects.requireNonNull(published);
    this.fileDate = fileDate;
    this.ingested = ingested;
  }

  public Metadata withTitle(String value) {
    return new Metadata(value, author, publisher, published, fileDate, ingested);
  }

  public Metadata withAuthor(String value) {
    return new Metadata(title, value, publisher, published, fileDate, ingested);
  }

  /** With the newspaper, site or office that brought the text out. */
  public Metadata withPublisher(String value) {
    return new Metadata(title, author, value, published, fileDate, ingested);
  }

  /**
   * With the day of publication.
   *
   * @param value ISO day, month or year ({@code 2023-04-19}, {@code 2023-04}, {@code 2023}), or
   *     empty
   * @throws IllegalArgumentException if it is none of these
   */
  public Metadata withPublished(String value) {
    if (!value.isEmpty() && !value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException(
          "published must be an ISO day, month or year such as 2023-04-19, not " + value);
    }
    return new Metadata(title, author, publisher, value, fileDate, ingested);
  }

  public Metadata withFileDate(Instant value) {
    return new Metadata(title, author, publisher, published, value, ingested);
  }

  public Metadata withIngested(Instant value) {
    return new Metadata(title, author, publisher, published, fileDate, value);
  }

  /** This metadata, with what it does not know taken from {@code other}. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title.isEmpty() ? other.title : title,
        author.isEmpty() ? other.author : author,
        publisher.isEmpty() ? other.publisher : publisher,
        published.isEmpty() ? other.published : published,
        fileDate == null ? other.fileDate : fileDate,
        ingested == null ? other.ingested : ingested);
  }

  /** Title, or empty. */
  public String title() {
    return title;
  }

  /** Author, or empty. */
  public String author() {
    return author;
  }

  /** Newspaper, site or office, or empty. */
  public String publisher() {
    return publisher;
  }

  /** ISO day, month or year of publication, or empty. */
  public String published() {
    return published;
  }

  /** The file's own time stamp, if known. */
  public Optional<Instant> fileDate() {
    return Optional.ofNullable(fileDate);
  }

  /** When the document was loaded, if known. */
  public Optional<Instant> ingested() {
    return Optional.ofNullable(ingested);
  }
}
