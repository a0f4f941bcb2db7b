/**
 * Links the mentions of persons, posts, bodies, places and official documents to entities, over all
 * documents.
 *
 * <p>Each document is read alone first: {@link org.annalist.plugin.link.entity.DocumentNames} gives
 * every mention the key of what it means there, in which abbreviations are written out and bare
 * names have the place that the document is about. Mentions with one key are one entity. What only
 * the whole corpus can tell is decided afterwards: abbreviations that another document defines,
 * documents that share a number, and the merges and splits of the analyst.
 */
package org.annalist.plugin.link.entity;
