/**
 * Calls of plugins on a bounded pool, with a time limit and cancellation. Whatever a plugin does,
 * the caller gets a result or a {@link org.annalist.runtime.containment.PluginFault}.
 */
package org.annalist.runtime.containment;
