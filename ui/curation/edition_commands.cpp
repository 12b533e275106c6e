// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_commands.h"

#include "core/curation/edition_create.h"
#include "core/curation/edition_freeze.h"
#include "translations/languages.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/curation/add_cases_dialog.h"
#include "ui/curation/edition_sentences.h"
#include "ui/curation/edition_view.h"
#include "ui/curation/freeze_dialog.h"
#include "ui/curation/front_matter_dialog.h"
#include "ui/record/record_commands.h"

#include <QAction>
#include <QInputDialog>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// A question for one line of text that goes away by itself.
QInputDialog *askLine(
    QWidget &page, const QString &name, const QString &title, const QString &label, const QString &text)
{
    auto *question = new QInputDialog(&page);
    question->setObjectName(name);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(title);
    question->setLabelText(label.toHtmlEscaped()); // The dialog guesses whether it is markup.
    question->setTextValue(text);
    question->setOkButtonText(EditionCommands::tr("Save"));
    question->setCancelButtonText(EditionCommands::tr("Cancel"));
    return question;
}

} // namespace

EditionCommands::EditionCommands(const Services &services, RecordCommands &commands, QWidget &page)
    : QObject(&page)
    , m_services(services)
    , m_commands(commands)
    , m_page(page)
{
    const auto make = [this](const QString &name, const QString &icon, void (EditionCommands::*act)()) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        setLineIcon(action, icon);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    create = make(u"newEdition"_s, u"new"_s, &EditionCommands::askForNew);
    addCases = make(u"addCases"_s, u"case-study"_s, &EditionCommands::askForCases);
    addChapter = make(u"addChapter"_s, u"list"_s, &EditionCommands::askForChapter);
    rename = make(u"renameChapter"_s, u"edit"_s, &EditionCommands::askForTitle);
    remove = make(u"removeFromEdition"_s, u"delete"_s, &EditionCommands::removeChosen);
    frontMatter = make(u"frontMatter"_s, u"page"_s, &EditionCommands::askForFrontMatter);
    freeze = make(u"freezeEdition"_s, u"check"_s, &EditionCommands::askToFreeze);
    next = make(u"nextEdition"_s, u"edition"_s, &EditionCommands::makeNext);
    publish = new QAction(this);
    publish->setObjectName(u"publishEdition"_s);
    setLineIcon(publish, u"edition"_s);
    connect(publish, &QAction::triggered, this, &EditionCommands::publishWanted);
    openRecord = new QAction(this);
    openRecord->setObjectName(u"openEditionRecord"_s);
    setLineIcon(openRecord, u"external-link"_s);
    connect(openRecord, &QAction::triggered, this,
        [this] { Q_EMIT recordWanted(m_chosen.record.isEmpty() ? m_edition : m_chosen.record); });
    for (QAction *action : all()) {
        action->setEnabled(false); // Until it is known what there is.
    }
    retranslate();
}

void EditionCommands::setView(const EditionView &view, const Chosen &chosen)
{
    m_view = &view;
    m_edition = view.edition.id;
    m_chosen = chosen;
    const bool isWritable = !m_services.library.isReadOnly();
    const bool isEditable = isWritable && view.isEditable();
    create->setEnabled(isWritable);
    next->setEnabled(isWritable && !m_edition.isEmpty());
    freeze->setEnabled(isEditable && view.readiness);
    for (QAction *action : {addCases, addChapter, frontMatter}) {
        action->setEnabled(isEditable);
    }
    rename->setEnabled(isEditable && !chosen.chapter.isEmpty() && chosen.record.isEmpty());
    remove->setEnabled(isEditable && !chosen.chapter.isEmpty());
    publish->setEnabled(!m_edition.isEmpty() && !view.textMissing);
    openRecord->setEnabled(!m_edition.isEmpty());
}

void EditionCommands::retranslate()
{
    create->setText(tr("&New edition…"));
    addCases->setText(tr("Add c&ases…"));
    addChapter->setText(tr("Add a &chapter…"));
    rename->setText(tr("&Rename the chapter…"));
    remove->setText(tr("Re&move"));
    frontMatter->setText(tr("Front &matter…"));
    freeze->setText(tr("&Freeze…"));
    next->setText(tr("Ne&xt edition"));
    publish->setText(tr("&Publish…"));
    openRecord->setText(tr("Show the &record"));
}

void EditionCommands::carryOut(Change change, const QString &sentence, std::function<void()> after)
{
    m_commands.change(
        std::move(change), sentence, [after = std::move(after)](const Result<SavedChange> &saved) {
            if (saved && after) {
                after();
            }
        });
}

void EditionCommands::moveCaseTo(const RecordId &id, const QString &chapter, int position)
{
    carryOut(
        [edition = m_edition, id, chapter, position](Library &library, const Editor &editor) {
            return moveCase(library, edition, id, chapter, size_t(std::max(0, position)), editor);
        },
        tr("Moved a case of “%1”."));
}

void EditionCommands::moveChapterTo(const QString &chapter, int position)
{
    carryOut(
        [edition = m_edition, chapter, position](Library &library, const Editor &editor) {
            return moveChapter(library, edition, chapter, size_t(std::max(0, position)), editor);
        },
        tr("Moved a chapter of “%1”."));
}

void EditionCommands::askForNew()
{
    qlonglong highest = 0;
    for (const EditionName &edition : m_view->editions) {
        highest = std::max(highest, edition.number.toLongLong());
    }
    const QString number = QString::number(highest + 1);
    QInputDialog *question = askLine(m_page, u"newEditionDialog"_s, tr("New edition"),
        tr("Title of edition %1:").arg(EditionSentences::number(number)),
        tr("Compendium, edition %1").arg(EditionSentences::number(number)));
    connect(question, &QInputDialog::textValueSelected, this, [this, number](const QString &title) {
        auto made = std::make_shared<RecordId>();
        const QString language = readerLanguages().constFirst();
        carryOut(
            [=](Library &library, const Editor &editor) {
                auto saved = createEdition(library,
                    {.number = number, .title = {{language, title}}, .languages = {language}}, editor);
                *made = saved ? saved->id : RecordId();
                return saved;
            },
            tr("Added “%1”."), [this, made] { Q_EMIT editionWanted(*made); });
    });
    question->open();
}

void EditionCommands::askForCases()
{
    auto *dialog = new AddCasesDialog(m_services, *m_view, m_chosen.chapter, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddCasesDialog::casesChosen, this,
        [this, edition = m_edition](const std::vector<RecordId> &cases, const QString &chapter) {
            auto added = std::make_shared<AddedCases>();
            carryOut(
                [=](Library &library, const Editor &editor) -> Result<SavedChange> {
                    auto done = fourthp::addCases(library, edition, cases, chapter, editor);
                    if (!done) {
                        return passOn(done);
                    }
                    *added = std::move(*done);
                    return added->change;
                },
                tr("Added cases to “%1”."),
                [this, added] {
                    if (!added->withoutChapter.empty()) {
                        Q_EMIT message(tr("%Ln case(s) state no sector: choose a chapter for them.", nullptr,
                            int(added->withoutChapter.size())));
                    }
                });
        });
    dialog->open();
}

void EditionCommands::askForChapter()
{
    QInputDialog *question
        = askLine(m_page, u"addChapterDialog"_s, tr("Add a chapter"), tr("Title of the chapter:"), {});
    connect(
        question, &QInputDialog::textValueSelected, this, [this, edition = m_edition](const QString &title) {
            if (title.trimmed().isEmpty()) {
                return;
            }
            carryOut(
                [edition, title](Library &library, const Editor &editor) {
                    return fourthp::addChapter(library, edition, {.id = {}, .title = title}, {}, editor);
                },
                tr("Added a chapter to “%1”."));
        });
    question->open();
}

void EditionCommands::askForTitle()
{
    const auto chapter = std::find_if(m_view->chapters.begin(), m_view->chapters.end(),
        [this](const EditionChapterRow &row) { return row.id == m_chosen.chapter; });
    QInputDialog *question = askLine(m_page, u"renameChapterDialog"_s, tr("Rename the chapter"),
        tr("Title of the chapter:"), chapter == m_view->chapters.end() ? QString() : chapter->title);
    connect(question, &QInputDialog::textValueSelected, this,
        [this, edition = m_edition, id = m_chosen.chapter](const QString &title) {
            carryOut([edition, id, title](Library &library,
                         const Editor &editor) { return renameChapter(library, edition, id, title, editor); },
                tr("Renamed a chapter of “%1”."));
        });
    question->open();
}

void EditionCommands::removeChosen()
{
    carryOut(
        [edition = m_edition, chosen = m_chosen](Library &library, const Editor &editor) {
            return chosen.record.isEmpty() ? removeChapter(library, edition, chosen.chapter, editor)
                                           : removeCases(library, edition, {chosen.record}, editor);
        },
        m_chosen.record.isEmpty() ? tr("Removed a chapter of “%1” with its cases.")
                                  : tr("Removed a case of “%1”."));
}

void EditionCommands::askForFrontMatter()
{
    auto *dialog = new FrontMatterDialog(
        m_view->document.json().value("front_matter"_L1).toObject(), m_view->edition.languages, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FrontMatterDialog::textWritten, this,
        [this, edition = m_edition](const QString &language, const QString &text) {
            carryOut(
                [edition, language, text](Library &library, const Editor &editor) {
                    return setFrontMatter(library, edition, language, text, editor);
                },
                tr("Saved the front matter of “%1”."));
        });
    dialog->open();
}

void EditionCommands::askToFreeze()
{
    if (!m_view->readiness) {
        return;
    }
    auto *dialog = new FreezeDialog(*m_view->readiness, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FreezeDialog::freezeWanted, this, [this, edition = m_edition](const QString &evenSo) {
        carryOut(
            [edition, evenSo](Library &library, const Editor &editor) -> Result<SavedChange> {
                auto done = freezeEdition(library, edition, evenSo, wordIn, editor);
                return done ? Result<SavedChange>(std::move(done->changes.front())) : passOn(done);
            },
            tr("Froze “%1”."));
    });
    dialog->open();
}

void EditionCommands::makeNext()
{
    auto made = std::make_shared<NextEdition>();
    carryOut(
        [made, edition = m_edition](Library &library, const Editor &editor) -> Result<SavedChange> {
            auto done = nextEdition(library, edition, editor);
            if (!done) {
                return passOn(done);
            }
            *made = std::move(*done);
            return made->change;
        },
        tr("Added “%1”."),
        [this, made] {
            Q_EMIT editionWanted(made->change.id);
            if (!made->leftOut.empty()) {
                Q_EMIT message(tr("%Ln case(s) were retired or are gone, and are left out.", nullptr,
                    int(made->leftOut.size())));
            }
        });
}

} // namespace fourthp::ui
