// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_numbers.h"
#include "ui/curation/edition_sentences.h"

#include <Qt>

#include <vector>

class QListWidget;
class QTreeView;
class QTreeWidget;

namespace fourthp::ui {

class EditionTreeModel;

// How the lists of the edition page are set up and filled.

/// Of a line: the id of its record, and the field of it that the line is about.
inline constexpr int kLineRecordRole = Qt::UserRole;
inline constexpr int kLineFieldRole = Qt::UserRole + 2;

void prepareTree(QTreeView &tree, EditionTreeModel &model);
/// A list of wrapped plain texts, in which words that differ are bold and underlined.
void prepareLines(QListWidget &list);
void prepareNumbers(QTreeWidget &tree);

/// Keeps the row that was chosen where it still is there.
void showLines(QListWidget &list, const std::vector<EditionLine> &lines);
void fillNumbers(QTreeWidget &tree, const EditionNumbers &numbers, const QString &all, const QString &none);

} // namespace fourthp::ui
