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
function accepts(doc, user, old) { assert.doesNotThrow(() => rules(doc, old || null, user, {})); }
function refuses(doc, user, old) {
  assert.throws(() => rules(doc, old || null, user, {}), (e) => Boolean(e.forbidden || e.unauthorized));
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

test('readers and strangers write nothing', () => {
  refuses(record({ updated_by: 'chi' }), reader);
  refuses(record({}), nobody);
});

test('the identity of a hub and its sources belong to administrators', () => {
  const identity = record({ _id: 'hub:identity', type: 'hub' });
  refuses(identity, curator);
  accepts(identity, admin);
});

test('nobody approves what they wrote or submitted', () => {
  const submitted = [{ id: '1', to: 'submitted', by: 'amina' }, { id: '2', to: 'in_review', by: 'dana' }];
  const inReview = record({ review_state: 'in_review', updated_by: 'dana', review: { moves: submitted } });
  const approved = (by) => record({ review_state: 'approved', updated_by: by, review: { moves: submitted.concat([{ id: '3', to: 'approved', by: by }]) } });
  refuses(approved('amina'), curator, inReview);
  accepts(approved('dana'), { name: 'dana', roles: ['curator'] }, inReview);
  refuses(approved('amina'), curator);
});

test('a later draft has other authors', () => {
  const moves = [{ id: '1', to: 'submitted', by: 'amina' }, { id: '2', to: 'draft', by: 'dana' }, { id: '3', to: 'submitted', by: 'eve' }];
  const inReview = record({ review_state: 'in_review', updated_by: 'dana', review: { moves: moves } });
  accepts(record({ review_state: 'approved', review: { moves: moves } }), curator, inReview);
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

test('an older engine can read the rules', () => {
  assert.doesNotMatch(source.replace(/\/\/.*$/gm, ''), /=>|\b(let|const)\b|`|\?\.|\.\.\./);
});
