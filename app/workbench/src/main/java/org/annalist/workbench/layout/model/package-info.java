/** Where parts stand, as plain values: trees of stacks, without a toolkit. */
package org.annalist.workbench.layout.model;
