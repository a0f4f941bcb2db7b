package org.annalist.workbench.key;

/**
 * A command as lists of keys show it.
 *
 * @param id its id
 * @param name its words in the language of the window
 * @param category words of what it belongs to
 */
public record KeyCommand(String id, String name, String category) {}
