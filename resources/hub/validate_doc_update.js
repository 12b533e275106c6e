// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents a hub accepts. Runs inside the server, which may be an old JavaScript engine: no newer syntax.
function (newDoc, oldDoc, userCtx, secObj) {
  var TYPES = ['stakeholder', 'resource', 'case_study', 'story', 'event', 'page', 'edition', 'proposal', 'file',
    'source', 'hub'];
  var TOMBSTONE = ['_id', '_rev', '_revisions', '_deleted', '_attachments', 'type', 'schema', 'reason',
    'superseded_by', 'edit', 'updated_at', 'updated_by'];
  var REASONS = ['duplicate', 'withdrawn', 'consent', 'error'];
  var MOST_CHARACTERS = 262144;

  function refuse(reason) { throw({forbidden: reason}); }
  function has(role) { return userCtx.roles.indexOf(role) !== -1; }

  if (newDoc._id.indexOf('_design/') === 0) { return; } // The server lets administrators alone through.

  var isAdmin = has('_admin');
  var type = newDoc._id.split(':')[0];

  if (!isAdmin) {
    if (!userCtx.name) { throw({unauthorized: 'Sign in to change the hub.'}); }
    if (type === 'hub' || type === 'source') { refuse('Only an administrator changes ' + newDoc._id + '.'); }
    var isOpenType = type === 'proposal' || type === 'file';
    if (!has('curator') && !(isOpenType && has('contributor'))) {
      refuse('Your account may not change records of this type.');
    }
  }

  if (newDoc._deleted) {
    // A tombstone stays for years: it must not carry what was deleted.
    for (var key in newDoc) {
      if (TOMBSTONE.indexOf(key) === -1) { refuse('A deletion must not carry "' + key + '".'); }
    }
    if (newDoc.reason !== undefined && REASONS.indexOf(newDoc.reason) === -1) {
      refuse('The reason of a deletion is one of: ' + REASONS.join(', ') + '.');
    }
    return;
  }

  if (TYPES.indexOf(type) === -1 || !/^[a-z_]+:[a-z0-9._-]+$/.test(newDoc._id) || newDoc._id.length > 200) {
    refuse('The id must be <type>:<lower-case name>.');
  }
  if (newDoc.type !== type) { refuse('The member "type" must be the one of the id.'); }
  if (typeof newDoc.schema !== 'number' || newDoc.schema < 1 || newDoc.schema % 1 !== 0) {
    refuse('The member "schema" must be a whole number.');
  }
  if (!newDoc.edit || typeof newDoc.edit.id !== 'string' || newDoc.edit.id === '') {
    refuse('The member "edit.id" is missing.');
  }
  var attachments = newDoc._attachments;
  newDoc._attachments = undefined;
  var characters = JSON.stringify(newDoc).length;
  newDoc._attachments = attachments;
  if (characters > MOST_CHARACTERS) { refuse('The record is larger than 256 KiB.'); }
  if (attachments && type !== 'file') { refuse('Attachments belong to records of type file.'); }

  if (isAdmin) { return; }
  if (type !== 'file' && newDoc.updated_by !== userCtx.name) {
    refuse('The member "updated_by" must name the account that sends the record.');
  }
  if (type === 'file' && oldDoc && JSON.stringify(oldDoc.parts) !== JSON.stringify(newDoc.parts)) {
    refuse('A file never changes: send another one.');
  }

  // Nobody approves what they wrote: the account must not be among those who moved or changed it since the draft.
  var becomesApproved = newDoc.review_state === 'approved' && (!oldDoc || oldDoc.review_state !== 'approved');
  if (becomesApproved) {
    var authors = oldDoc && oldDoc.updated_by && oldDoc.review_state !== 'in_review' ? [oldDoc.updated_by] : [];
    var moves = (newDoc.review && newDoc.review.moves) || [];
    for (var i = 0; i < moves.length; i++) {
      if (moves[i].to === 'draft') { authors = []; }
      if (moves[i].to === 'submitted') { authors.push(moves[i].by); }
    }
    if (!oldDoc || authors.indexOf(userCtx.name) !== -1) { refuse('Somebody else has to approve this record.'); }
  }
}
