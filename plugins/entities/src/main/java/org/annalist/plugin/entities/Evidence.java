package org.annalist.plugin.entities;

/** Says in one sentence what a rule went by; asked for only when somebody wants to know why. */
final class Evidence {

  private final Words words;

  Evidence(Words words) {
    this.words = words;
  }

  String of(Found one) {
    String name = words.words(one.first(), one.end());
    switch (one.rule()) {
      case "analyst.term":
        return "“" + name + "” is a term that an analyst added.";
      case "person.honorific":
        return "“" + before(one.first()) + "” stands before a name.";
      case "person.post":
        return "The post “" + before(one.first()) + "” stands before a name.";
      case "person.full":
        return "“"
            + words.words(one.first(), one.first() + 1)
            + "” is a surname or first name, and the rest can be a name.";
      case "post.body":
        return "Rank “"
            + words.words(one.first(), one.headEnd())
            + "” of the body “"
            + words.words(one.part(), one.partEnd())
            + "”.";
      case "post.place":
        return "Rank “"
            + words.words(one.first(), one.headEnd())
            + "” of the place “"
            + words.words(one.part(), one.partEnd())
            + "”.";
      case "post.bare":
        return "Rank “" + name + "” with a capital or before a name.";
      case "document.number":
      case "document.bare-number":
      case "document.spaced-number":
        return "Kind “"
            + words.words(one.first(), one.headEnd())
            + "” with the number “"
            + words.words(one.part(), one.partEnd())
            + "”.";
      case "place.classifier":
        return "The classifier “"
            + words.words(one.first(), one.first() + 1)
            + "” stands before a name.";
      case "place.known":
        return "“" + name + "” is in the list of places.";
      case "body.known":
        return "“" + name + "” is in the list of bodies.";
      case "body":
        return "“" + words.words(one.first(), one.first() + 1) + "” begins the name of a body.";
      default:
        return "Rule " + one.rule() + " at “" + name + "”.";
    }
  }

  private String before(int token) {
    int from = Math.max(0, token - 3);
    return words.words(from, token);
  }
}
