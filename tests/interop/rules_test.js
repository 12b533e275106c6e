// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a hub, for accounts that are no administrators: the engine of the other tests has none.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const test = require('node:test');

const file = path.join(__dirname, '..', '..', 'resources', 'hub', 'validate_doc_update.js');
const source = fs.readFileSync(file, 'utf8');
const rules = eval('(' + source.slice(source.indexOf('function (')) + ')');

const curator = { name: 'amina', roles: ['curator'] };
const contributor = { name: 'ben', roles: ['contributor'] };
const reader = { name: 'chi', roles: ['reader'] };
const nobody = { name: null, roles: [] };
const admin = { name: 'root', roles: ['_admin'] };

function record(changes) {
  return Object.assign({ _id: 'case_study:1', type: 'case_study', schema: 1, edit: { id: 'e1' }, updated_by: 'amina' }, changes);
}
/** As a server hands a document over: not to be changed. */
function sealed(value) {
  if (value && typeof value === 'object') { Object.values(value).forEach(sealed); }
  return Object.freeze(value);
}
function judge(doc, user, old) { rules(sealed(doc), sealed(old || null), sealed(user), {}); }
function accepts(doc, user, old) { assert.doesNotThrow(() => judge(doc, user, old)); }
function refuses(doc, user, old) {
  assert.throws(() => judge(doc, user, old), (e) => Boolean(e.forbidden || e.unauthorized));
}

test('curators change records in their own name only', () => {
  accepts(record({}), curator);
  refuses(record({ updated_by: 'ben' }), curator);
  accepts(record({ updated_by: 'ben' }), admin);
});

test('contributors send proposals and files and nothing else', () => {
  refuses(record({ updated_by: 'ben' }), contributor);
  accepts(record({ _id: 'proposal:1', type: 'proposal', updated_by: 'ben' }), contributor);
  accepts(record({ _id: 'file:abc', type: 'file', updated_by: undefined }), contributor);
});

test('notes and tags of a person are refused from everybody', () => {
  refuses(record({ local_notes: 'knows the director' }), curator);
  refuses(record({ local_tags: [] }), admin);
  const proposal = { _id: 'proposal:1', type: 'proposal', updated_by: 'ben', target: 'case_study:1' };
  accepts(record(Object.assign({ doc: record({}), base: record({}) }, proposal)), contributor);
  refuses(record(Object.assign({ doc: record({ local_notes: 'x' }) }, proposal)), contributor);
  refuses(record(Object.assign({ doc: record({}), base: record({ local_tags: [] }) }, proposal)), contributor);
  accepts({ _id: 'case_study:1', _deleted: true, edit: { id: 'e2' } }, curator, record({}));
});

test('readers and strangers write nothing', () => {
  refuses(record({ updated_by: 'chi' }), reader);
  refuses(record({}), nobody);
});

test('the identity of a hub and its sources belong to administrators', () => {
  const identity = record({ _id: 'hub:identity', type: 'hub' });
  refuses(identity, curator);
  accepts(identity, admin);
});

const dana = { name: 'dana', roles: ['curator'] };
const eve = { name: 'eve', roles: ['curator'] };
const move = (from, to, by) => ({ id: from + '-' + to + '-' + by, from: from, to: to, by: by, at: '2026-11-23T10:00:00Z' });
const submitted = [move('draft', 'submitted', 'amina'), move('submitted', 'in_review', 'dana')];
/** The record in a state that was reached by these moves, as `by` sends it. */
function moved(state, moves, by, changes, authors) {
  const review = authors ? { moves: moves, authors: authors } : { moves: moves };
  return record(Object.assign({ review_state: state, updated_by: by, review: review }, changes));
}
const inReview = moved('in_review', submitted, 'dana');
const approval = (by) => submitted.concat([move('in_review', 'approved', by)]);
const publication = (by) => approval('dana').concat([move('approved', 'published', by)]);

test('nobody approves what they wrote or submitted', () => {
  refuses(moved('approved', approval('amina'), 'amina'), curator, inReview);
  accepts(moved('approved', approval('dana'), 'dana'), dana, inReview);
  refuses(moved('approved', approval('amina'), 'amina'), curator);
});

test('nobody publishes what they wrote, and publishing needs an approval', () => {
  const approved = moved('approved', approval('dana'), 'dana');
  refuses(moved('published', publication('amina'), 'amina'), curator, approved);
  accepts(moved('published', publication('eve'), 'eve'), eve, approved);
  refuses(record({ review_state: 'published' }), curator, record({}));
  refuses(moved('published', [move('draft', 'published', 'amina')], 'amina'), curator, record({}));
  refuses(moved('published', submitted.concat([move('in_review', 'published', 'dana')]), 'dana'), dana, inReview);
});

test('a new record is a draft or was submitted; only an administrator loads it in another state', () => {
  refuses(record({ review_state: 'published' }), curator);
  accepts(moved('submitted', [move('draft', 'submitted', 'amina')], 'amina'), curator);
  accepts(record({ review_state: 'published', updated_by: 'somebody' }), admin);
  accepts(record({ review_state: 'draft' }), curator, { _id: 'case_study:1', _deleted: true });
});

test('the state changes by moves of the table alone, made in the own name', () => {
  refuses(record({ review_state: 'submitted' }), curator, record({}));
  refuses(moved('submitted', [move('draft', 'submitted', 'dana')], 'amina'), curator, record({}));
  refuses(moved('in_review', [move('draft', 'in_review', 'amina')], 'amina'), curator, record({}));
  refuses(moved('submitted', [move('has_issues', 'submitted', 'amina')], 'amina'), curator, record({}));
  refuses(moved('on_hold', submitted, 'dana'), dana, inReview);
  accepts(moved('retired', publication('eve').concat([move('published', 'retired', 'amina')]), 'amina'), curator,
    moved('published', publication('eve'), 'eve'));
});

test('several moves may be sent at once', () => {
  const start = moved('submitted', submitted.slice(0, 1), 'amina');
  const both = submitted.concat([move('in_review', 'has_issues', 'dana')]);
  accepts(moved('has_issues', both, 'dana'), dana, start);
});

test('who changes a record in review is one of its authors and does not approve it', () => {
  const better = { note: 'better' };
  refuses(moved('in_review', submitted, 'dana', better), dana, inReview);
  const corrected = moved('in_review', submitted, 'dana', better, ['dana']);
  accepts(corrected, dana, inReview);
  refuses(moved('approved', approval('dana'), 'dana', better, ['dana']), dana, corrected);
  refuses(moved('approved', approval('dana'), 'dana', better, ['dana']), dana, inReview);
  refuses(moved('approved', approval('eve'), 'eve', better), eve, corrected);
  accepts(moved('approved', approval('eve'), 'eve', better, ['dana']), eve, corrected);
});

test('an author of a draft is not forgotten when a colleague goes on with it', () => {
  const draft = record({});
  refuses(record({ updated_by: 'dana', note: 'more' }), dana, draft);
  accepts(record({ updated_by: 'dana', note: 'more', review: { authors: ['amina'] } }), dana, draft);
});

test('earlier moves are never taken away, whatever order their members have', () => {
  const stripped = [move('in_review', 'approved', 'amina')];
  refuses(moved('approved', stripped, 'amina'), curator, inReview);
  refuses(moved('in_review', [], 'amina'), curator, inReview);
  const turned = approval('dana').map((one) => Object.fromEntries(Object.entries(one).reverse()));
  accepts(moved('approved', turned, 'dana'), dana, inReview);
});

test('a later draft has other authors', () => {
  const moves = [move('draft', 'submitted', 'amina'), move('submitted', 'in_review', 'dana'), move('in_review', 'rejected', 'dana'),
    move('rejected', 'draft', 'dana'), move('draft', 'submitted', 'eve'), move('submitted', 'in_review', 'dana')];
  const again = moved('in_review', moves, 'dana');
  accepts(moved('approved', moves.concat([move('in_review', 'approved', 'amina')]), 'amina'), curator, again);
  refuses(moved('approved', moves.concat([move('in_review', 'approved', 'eve')]), 'eve'), eve, again);
});

test('a deletion carries nothing of what was deleted', () => {
  accepts({ _id: 'case_study:1', _rev: '1-a', _deleted: true, type: 'case_study', reason: 'consent' }, curator);
  refuses({ _id: 'case_study:1', _rev: '1-a', _deleted: true, title: { en: 'x' } }, curator);
  refuses({ _id: 'case_study:1', _rev: '1-a', _deleted: true, reason: 'because Amina asked' }, curator);
});

test('a file never changes', () => {
  const old = record({ _id: 'file:abc', type: 'file', parts: [{ bytes: 1, sha256: 'a' }] });
  refuses(Object.assign({}, old, { parts: [{ bytes: 2, sha256: 'b' }] }), contributor, old);
  accepts(Object.assign({}, old, { _attachments: { p0000: { stub: true } } }), contributor, old);
});

test('attachments belong to files, and records have a limit', () => {
  refuses(record({ _attachments: { x: { stub: true } } }), curator);
  refuses(record({ note: 'x'.repeat(262144) }), curator);
});

test('the limit counts bytes, as files and networks do, and leaves out what the server adds', () => {
  accepts(record({ note: 'م'.repeat(130000) }), curator);
  refuses(record({ note: 'م'.repeat(200000) }), curator);
  refuses(record({ note: '語'.repeat(90000) }), admin);
  accepts(record({ note: '𝒳'.repeat(65000) }), curator);
  refuses(record({ note: '𝒳'.repeat(66000) }), curator);
  accepts(record({ note: 'x'.repeat(261000), _revisions: { start: 1000, ids: new Array(1000).fill('0'.repeat(32)) } }), curator);
});

test('an older engine can read the rules', () => {
  assert.doesNotMatch(source.replace(/\/\/.*$/gm, ''), /=>|\b(let|const)\b|`|\?\.|\.\.\./);
});
