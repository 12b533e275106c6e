// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents a hub accepts. Runs inside the server, which may be an old JavaScript engine: no newer syntax.
function (newDoc, oldDoc, userCtx, secObj) {
  var EDITORIAL = ['stakeholder', 'resource', 'case_study', 'story', 'event', 'page', 'edition'];
  var TYPES = EDITORIAL.concat(['proposal', 'file', 'source', 'hub']);
  var MOVES = {
    draft: ['submitted'],
    submitted: ['in_review'],
    in_review: ['has_issues', 'on_hold', 'rejected', 'approved'],
    has_issues: ['submitted'],
    on_hold: ['in_review'],
    rejected: ['draft'],
    approved: ['published', 'in_review'],
    published: ['in_review', 'retired'],
    retired: ['draft']
  };
  var BOOKKEEPING = ['review', 'review_state', 'editions', 'updated_at', 'updated_by', 'edit'];
  var TOMBSTONE = ['_id', '_rev', '_revisions', '_deleted', '_attachments', 'type', 'schema', 'reason',
    'superseded_by', 'edit', 'updated_at', 'updated_by'];
  var REASONS = ['duplicate', 'withdrawn', 'consent', 'error'];
  var MOST_BYTES = 262144;

  function refuse(reason) { throw({forbidden: reason}); }
  function has(role) { return userCtx.roles.indexOf(role) !== -1; }
  function isList(value) { return Object.prototype.toString.call(value) === '[object Array]'; }

  // Equal whatever the order of the members: programs write them in different orders.
  function same(left, right) {
    if (left === right) { return true; }
    if (!left || !right || typeof left !== 'object' || typeof right !== 'object') { return false; }
    if (isList(left) !== isList(right)) { return false; }
    var keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length) { return false; }
    for (var i = 0; i < keys.length; i++) {
      if (!Object.prototype.hasOwnProperty.call(right, keys[i]) || !same(left[keys[i]], right[keys[i]])) { return false; }
    }
    return true;
  }

  function without(doc, isLeftOut) {
    var kept = {};
    for (var key in doc) {
      if (!isLeftOut(key)) { kept[key] = doc[key]; }
    }
    return kept;
  }
  function isOfTheServer(key) { return key.charAt(0) === '_' && key !== '_id'; }
  function content(doc) {
    return without(doc, function (key) { return key.charAt(0) === '_' || BOOKKEEPING.indexOf(key) !== -1; });
  }

  function bytesOf(text) {
    var bytes = 0;
    for (var i = 0; i < text.length; i++) {
      var unit = text.charCodeAt(i);
      if (unit < 0x80) {
        bytes += 1;
      } else if (unit < 0x800) {
        bytes += 2;
      } else if (unit >= 0xD800 && unit < 0xDC00) {
        bytes += 4; // With its other half.
        i += 1;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }

  function stateOf(doc) { return (doc && doc.review_state) || 'draft'; }
  function listIn(doc, key) {
    var list = doc && doc.review && doc.review[key];
    return isList(list) ? list : [];
  }

  // Everybody who is known to have changed the record since it was last a draft. Who sent a draft changed it; in every
  // later state a record is also sent by those who only move it, so that authors have to be listed.
  function authorsOf(doc) {
    var authors = listIn(doc, 'authors').slice();
    var submitters = [];
    var moves = listIn(doc, 'moves');
    for (var i = 0; i < moves.length; i++) {
      if (moves[i].to === 'draft') { submitters = []; }
      if (moves[i].to === 'submitted') { submitters.push(moves[i].by); }
    }
    authors = authors.concat(submitters);
    if (doc && stateOf(doc) === 'draft' && doc.updated_by) { authors.push(doc.updated_by); }
    return authors;
  }

  function checkEditorialState(before) {
    var me = userCtx.name;
    var old = listIn(before, 'moves');
    var moves = listIn(newDoc, 'moves');
    if (moves.length < old.length || !same(moves.slice(0, old.length), old)) {
      refuse('Earlier moves of a record stay as they are.');
    }

    var isChanged = !before || !same(content(before), content(newDoc));
    var known = authorsOf(before);
    var state = stateOf(before);
    var approvers = isChanged ? known.concat(me) : known;
    for (var i = old.length; i < moves.length; i++) {
      var move = moves[i] || {};
      if (move.from !== state || (MOVES[state] || []).indexOf(move.to) === -1) {
        refuse('A record does not go from "' + state + '" to "' + move.to + '".');
      }
      if (move.by !== me) { refuse('A move names the account that makes it.'); }
      state = move.to;
      if (state === 'draft') {
        known = [];
        approvers = isChanged ? [me] : [];
      }
      if (state === 'submitted') { approvers.push(me); }
      if ((state === 'approved' || state === 'published') && approvers.indexOf(me) !== -1) {
        refuse('Somebody else has to approve and publish this record.');
      }
    }
    if (state !== stateOf(newDoc)) { refuse('Every change of the editorial state is a move in "review.moves".'); }

    var named = authorsOf(newDoc);
    if (isChanged) { known = known.concat(me); }
    for (var j = 0; j < known.length; j++) {
      if (named.indexOf(known[j]) === -1) { refuse('The list "review.authors" lacks "' + known[j] + '".'); }
    }
  }

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
  if (bytesOf(JSON.stringify(without(newDoc, isOfTheServer))) > MOST_BYTES) {
    refuse('The record is larger than 256 KiB.');
  }
  // A person's own notes and tags never leave a computer; a proposal holds whole records.
  var bodies = [newDoc, newDoc.doc, newDoc.base];
  for (var b = 0; b < bodies.length; b++) {
    for (var member in bodies[b]) {
      if (member.indexOf('local_') === 0) { refuse('The member "' + member + '" is for one computer alone.'); }
    }
  }
  if (newDoc._attachments && type !== 'file') { refuse('Attachments belong to records of type file.'); }

  if (isAdmin) { return; }
  if (type !== 'file' && newDoc.updated_by !== userCtx.name) {
    refuse('The member "updated_by" must name the account that sends the record.');
  }
  if (type === 'file' && oldDoc && JSON.stringify(oldDoc.parts) !== JSON.stringify(newDoc.parts)) {
    refuse('A file never changes: send another one.');
  }
  if (EDITORIAL.indexOf(type) !== -1) { checkEditorialState(oldDoc && !oldDoc._deleted ? oldDoc : null); }
}
