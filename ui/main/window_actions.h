// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace fourthp::ui {

/// Every action of the window: its name, key, picture and words. What it does, the window connects.
struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::MainWindow)

public:
    /// The window owns the actions.
    explicit WindowActions(QWidget &window);
    /// Takes the words of the window's language, and the side of its "back".
    void retranslate() const;
    /// Those that make a record.
    QList<QAction *> creating() const { return {newCase, newCaseByQuestions, newStakeholder, newResource, newStory, newEvent}; }

    QAction *back, *forward, *home, *find, *findEverywhere, *goToRecord, *saveSearch, *newCase, *newCaseByQuestions, *newStakeholder,
        *newResource, *newStory, *newEvent;
    QAction *readBundle, *writeBundle, *importFile, *exportCsv, *publish, *print, *backups, *preferences, *quit, *undo, *redo, *edit, *save, *cancel,
        *remove, *erase, *history, *facets,
        *details, *rail, *sync, *duplicates, *changes, *checkAddresses, *dispute, *meeting, *followUp;
    QAction *withdraw, *person, *endingConsents, *accessLog;
    QAction *editMany, *tagMany, *collect, *tags, *bin;
    QAction *nextPane, *previousPane, *manual, *shortcuts, *diagnostics, *about;
};

} // namespace fourthp::ui
