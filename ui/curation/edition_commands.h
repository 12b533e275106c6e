// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_edit.h"
#include "ui/common/services.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace fourthp::ui {

class RecordCommands;
struct EditionView;

/// What a person does to an edition. Every change goes through the window's `RecordCommands`, so that it is
/// one step of undo; what has to be asked first is asked here. Lives on the GUI thread.
class EditionCommands : public QObject
{
    Q_OBJECT

public:
    /// `page` owns the dialogs.
    EditionCommands(const Services &services, RecordCommands &commands, QWidget &page);

    /// What is chosen in the tree; both empty for nothing, only the chapter for a chapter.
    struct Chosen
    {
        QString chapter {};
        RecordId record {};
    };
    /// To be told whenever either changes.
    void setView(const EditionView &view, const Chosen &chosen);
    void retranslate();

    void moveCaseTo(const RecordId &id, const QString &chapter, int position);
    void moveChapterTo(const QString &chapter, int position);

    QAction *create, *addCases, *addChapter, *rename, *remove, *frontMatter, *freeze, *next, *publish,
        *openRecord;
    QList<QAction *> all() const
    {
        return {create, next, addCases, addChapter, rename, remove, frontMatter, freeze, publish, openRecord};
    }

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    void editionWanted(const fourthp::RecordId &id);
    void publishWanted();
    void message(const QString &text);

private:
    using Change = std::function<Result<SavedChange>(Library &, const Editor &)>;
    void carryOut(Change change, const QString &sentence, std::function<void()> after = {});
    void askForNew();
    void askForCases();
    void askForChapter();
    void askForTitle();
    void removeChosen();
    void askForFrontMatter();
    void askToFreeze();
    void makeNext();

    Services m_services;
    RecordCommands &m_commands;
    QWidget &m_page;
    RecordId m_edition;
    const EditionView *m_view = nullptr;
    Chosen m_chosen;
};

} // namespace fourthp::ui
