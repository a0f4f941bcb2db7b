package org.annalist.plugin.load.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells the parts of a page that are no part of its article: by element, by role, and by the words
 * of class and id that sites use for them.
 */
final class Boilerplate {

  private static final Set<String> ELEMENTS =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "button",
          "select",
          "svg",
          "object",
          "dialog",
          "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog");
  private static final Set<String> WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "related",
          "relate",
          "lienquan",
          "mostread",
          "mostviewed",
          "popular",
          "comment",
          "comments",
          "sidebar",
          "rating",
          "vote",
          "footer",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "weather",
          "widget",
          "newsletter",
          "subscribe",
          "pagination",
          "tags",
          "toolbar",
          "copyright",
          "cookie",
          "topbar",
          "masthead");

  private Boilerplate() {}

  static boolean is(Element element) {
    String name = element.normalName();
    return ELEMENTS.contains(name)
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || "true".equals(element.attr("aria-hidden"))
        || isPageHeader(element, name)
        || isNamedSo(element, name);
  }

  private static boolean isPageHeader(Element element, String name) {
    return name.equals("header") && element.closest("article") == null;
  }

  private static boolean isNamedSo(Element element, String name) {
    // A page that names its whole body or article after a widget means its layout, not its content.
    if (name.equals("body") || name.equals("article") || name.equals("main")) {
      return false;
    }
    return isNamedSo(element.className()) || isNamedSo(element.id());
  }

  /**
   * Whether one of the words that a class or id is made of, or two of them in a row, names a
   * widget.
   */
  private static boolean isNamedSo(String names) {
    if (names.isEmpty()) {
      return false;
    }
    String previous = "";
    for (String word : names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").split("[^A-Za-z]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (WORDS.contains(lower) || WORDS.contains(previous + lower)) {
        return true;
      }
      previous = lower;
    }
    return false;
  }
}
