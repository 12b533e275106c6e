// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/search/search_query.h"
#include "ui/common/services.h"

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace fourthp {
class Document;
}

namespace fourthp::ui {

struct ExportScope;
class MessageBar;
class RecordCommands;
class SampleCommands;
class SyncController;

// Dialogs of the window; each goes away by itself. What is handed in outlives them.

/// Everything unsaved. `open` gets the record whose draft a person wants to go on with; `discarded` is told of each
/// draft that was let go of.
void showDrafts(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open,
    const std::function<void()> &discarded);
/// Deleted records; `restored` is told how many are back.
void showBin(const Services &services, QWidget &window, const std::function<void(qint64)> &restored);
/// Erases a record for good, if a person wants it.
void showErase(const Services &services, const RecordId &id, QWidget &window);
/// The data of one person; `open` gets the record that somebody wants to read.
void showPerson(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open);
/// Begins a case study by the four questions; `open` is told of the draft that continues in its form.
void showFourQuestions(const Services &services, QWidget &window, const std::function<void(const RecordId &)> &open,
    const std::function<void()> &draftsChanged);
/// Records that may be one thing; `open` gets the one that a person wants to read.
void showDuplicates(const Services &services, RecordCommands &commands, QWidget &window,
    const std::function<void(const RecordId &)> &open);
/// Every change of the library; `open` gets the record that a person wants to read. `current` is the one being read.
void showChanges(const Services &services, RecordCommands &commands, QWidget &window, const RecordId &current,
    const std::function<void(const RecordId &)> &open);
/// What sources say that do not agree about a fact of this record.
void showDispute(const Services &services, RecordCommands &commands, const Document &record, QWidget &window);
/// Asks the web addresses of records, if the person wants it; `showStale` goes to those with something wrong.
void showLinkCheck(const Services &services, const SearchQuery &shown, QWidget &window, const std::function<void()> &showStale);
/// What meetings recommended; `open` gets the event that a person wants to read.
void showFollowUp(const Services &services, RecordCommands &commands, QWidget &window,
    const std::function<void(const RecordId &)> &open);
/// Asks how these records shall be exported; what came of it is told in `messages`. `open` gets a
/// record that a person wants to read, with the field of it.
void showExport(const Services &services, const ExportScope &scope, const QStringList &columns,
    MessageBar &messages, QWidget &window,
    const std::function<void(const RecordId &, const QString &field)> &open);
/// Imports records from a file, step by step; an empty `path` asks for one. What came of it is told in `messages`.
void showImport(const Services &services, RecordCommands &commands, const QString &path, MessageBar &messages,
    QWidget &window);
/// Asks for the file of a bundle, and then as `showBundle`.
void chooseBundle(const Services &services, MessageBar &messages, QWidget &window);
/// Asks what shall go into a bundle, and writes it. `open` as for `showExport`.
void showWriteBundle(const Services &services, QWidget &window,
    const std::function<void(const RecordId &, const QString &field)> &open);
/// Says what is in a bundle and, if the person wants it, reads it; what came of it is told in `messages`.
void showBundle(const Services &services, const QString &path, MessageBar &messages, QWidget &window);
/// Earlier states of the library; `restore` gets the one that a person wants in its place.
void showBackups(const Services &services, QWidget &window, const std::function<void(const QString &)> &restore);
void showPreferences(const Services &services, SampleCommands &samples, SyncController &controller, QWidget &window);
/// The sheet of the keys of the window's actions.
void showKeys(QWidget &window);
/// What the program can tell somebody who helps.
void showDiagnostics(const Services &services, QWidget &window);
void showAbout(const Services &services, QWidget &window);

} // namespace fourthp::ui
