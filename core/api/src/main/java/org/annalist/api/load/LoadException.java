package org.annalist.api.load;

/** A source that cannot be read at all. The message says what is wrong, the remedy what to do. */
public class LoadException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a source cannot be read. */
  public enum Kind {
    /** It does not exist or cannot be opened. */
    UNREADABLE,
    /** It is not what its name or media type says, or is damaged beyond reading. */
    CORRUPT,
    /** It needs a password. */
    ENCRYPTED,
    /** It is larger than the limits allow. */
    TOO_LARGE,
    /** No loader reads this format. */
    UNSUPPORTED
  }

  private final Kind kind;
  private final String remedy;

  /**
   * @param message one sentence: what is wrong
   * @param remedy what the user can do, or empty
   */
  public LoadException(Kind kind, String message, String remedy) {
    super(message);
    this.kind = kind;
    this.remedy = remedy;
  }

  /** With the exception behind it. */
  public LoadException(Kind kind, String message, String remedy, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.remedy = remedy;
  }

  public Kind kind() {
    return kind;
  }

  /** What the user can do, or empty. */
  public String remedy() {
    return remedy;
  }
}
