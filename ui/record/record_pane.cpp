// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_pane.h"

#include "core/curation/partnership.h"
#include "core/model/attached_file.h"
#include "core/model/field_catalogue.h"
#include "core/store/record_history.h"
#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/curation/quality_panel.h"
#include "ui/curation/review_panel.h"
#include "ui/record/files_panel.h"
#include "ui/record/history_html.h"
#include "ui/record/open_web.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_editor.h"
#include "ui/record/record_view.h"
#include "ui/record/restore_dialog.h"

#include <QEvent>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

RecordPane::RecordPane(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_bar(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new RecordView(this))
    , m_files(new FilesPanel(services, this))
    , m_review(new ReviewPanel(services, commands, this))
    , m_quality(new QualityPanel(services, commands, this))
    , m_editor(new RecordEditor(services, commands, this))
{
    setObjectName(u"recordPane"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);

    m_view->addFilesTab(m_files);
    m_view->addReviewTab(m_review);
    m_view->addQualityTab(m_quality);
    connect(m_quality, &QualityPanel::fieldWanted, this, &RecordPane::editField);
    connect(m_files, &FilesPanel::message, m_bar, [this](const QString &text) { m_bar->tellUntilClosed(text); });
    connect(m_view, &RecordView::editWanted, this, &RecordPane::edit);
    connect(m_view, &RecordView::styleChanged, this, &RecordPane::load);
    connect(m_view, &RecordView::linkActivated, this, &RecordPane::open);
    connect(m_editor, &RecordEditor::editingChanged, this, &RecordPane::editingChanged);
    connect(m_editor, &RecordEditor::message, m_bar, [this](const QString &text) { m_bar->tell(text); });
    connect(m_editor, &RecordEditor::saved, this, [this](const RecordId &id) {
        m_id = id;
        m_loaded = {}; // Neither text nor draft is what it was.
        load();
    });
    connect(m_editor, &RecordEditor::left, this, [this] { std::exchange(m_loaded, {}).hasRecord() ? load() : clear(); });
    connect(m_editor, &RecordEditor::written, this, [this](const RecordId &id) {
        Q_EMIT draftsChanged();
        if (id == m_id && m_isLoadPutOff) {
            load();
        }
    });
    clear();
}

bool RecordPane::isEditing() const
{
    return m_editor->isEditing();
}

void RecordPane::show(const RecordId &id)
{
    if (id == m_id && (isEditing() || m_stack->currentWidget() == m_view)) {
        return;
    }
    m_editor->setAside(); // Choosing another row loses nothing: the draft stays.
    if (id != m_id) {
        m_view->forgetChoices();
        m_bar->hide();
        m_offered.clear();
        m_loaded = {};
    }
    m_id = id;
    m_isMissing = false;
    m_editOnceRead = false;
    m_fieldOnceEdited.clear();
    load();
}

void RecordPane::clear()
{
    m_editor->setAside();
    m_load.cancel();
    m_isLoadPutOff = false;
    m_editOnceRead = false;
    m_id = {};
    m_loaded = {};
    m_bar->hide();
    m_empty->show(tr("Select a record to read it."), tr("Up and Down move through the list, Ctrl+E edits what is shown."));
    m_stack->setCurrentWidget(m_empty);
    m_isMissing = false;
    Q_EMIT readingChanged();
}

void RecordPane::refresh()
{
    if (!isEditing() && !m_id.isEmpty()) {
        load();
    }
}

void RecordPane::load()
{
    // Read now, a draft or an old text might be shown that is gone in the next moment.
    m_isLoadPutOff = m_editor->isWriting(m_id);
    if (m_isLoadPutOff) {
        m_load.cancel();
        return;
    }
    PageStyle style = m_view->style();
    style.canRestore = !m_services.library.isReadOnly();
    QStringList languages = readerLanguages();
    if (!style.language.isEmpty()) {
        languages.prepend(style.language);
        languages.removeDuplicates();
    }
    m_load.start(
        [&library = m_services.library, id = m_id, labels = Labels(m_services.vocabularies, languages), style](
            std::stop_token stop) -> Result<Loaded> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Connection::StopGuard guard(**connection, stop);
            auto record = readRecord(**connection, id);
            if (record && record->has_value() && (*record)->shown().isDeleted()) {
                // Merged into another, that one is read.
                const auto stands = standingFor(**connection, id);
                record = stands ? readRecord(**connection, *stands) : passOn(stands);
            }
            if (!record) {
                return passOn(record);
            }
            const RecordId read = record->has_value() ? (*record)->id : id;
            auto draft = DraftStore(library).find(read);
            if (!draft) {
                return passOn(draft);
            }
            const bool isWithdrawn = record->has_value() && (*record)->isWithdrawn;
            if (!record->has_value() || (*record)->shown().isDeleted() || isWithdrawn) {
                if (!draft->has_value() || isWithdrawn) {
                    return fail(ErrorKind::NotFound, id.value);
                }
                return Loaded {{}, {}, std::move(*draft)};
            }
            auto links = linksOf(**connection, read);
            if (!links) {
                return passOn(links);
            }
            auto history
                = historyOf(**connection, read, (*record)->shown(), style.showAllHistory ? 0 : kChangesAtFirst);
            if (!history) {
                return passOn(history);
            }
            Loaded loaded {{std::move(**record), std::move(*links), std::move(*history)}, {}, std::move(*draft)};
            if (loaded.contents.record.shown().type() == RecordType::CaseStudy) {
                const auto sides = partnershipOf(**connection, loaded.contents.record.shown());
                if (!sides) {
                    return passOn(sides);
                }
                loaded.contents.sides = *sides;
            }
            loaded.page = writeRecordPage(loaded.contents, labels, style);
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (loaded) {
                showLoaded(std::move(*loaded));
            } else if (loaded.error().kind != ErrorKind::Cancelled) {
                showFailure(loaded.error());
            }
        });
}

void RecordPane::showLoaded(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_isMissing = false;
    const bool wanted = std::exchange(m_editOnceRead, false);
    if (!m_loaded.hasRecord()) {
        if (m_services.library.isReadOnly()) {
            showFailure({ErrorKind::ReadOnly, m_id.value, {}});
            return;
        }
        startForm();
        if (!m_loaded.draft->startedFrom.isEmpty()) {
            m_bar->tellUntilClosed(tr("This record is not here any more. What you typed is kept, and you can save it as a new record."));
        }
        return;
    }
    if (const RecordId read = m_loaded.contents.record.id; read != m_id) {
        m_id = read;
        m_bar->tell(tr("That record was merged into this one."));
    }
    m_view->showPage(m_loaded.page, m_loaded.contents.record.shown());
    m_view->setEditable(isEditable());
    showFiles();
    m_review->showRecord(m_loaded.contents.record.shown(), isEditable());
    m_quality->showRecord(m_loaded.contents.record.shown(), isEditable());
    m_stack->setCurrentWidget(m_view);
    Q_EMIT readingChanged();
    offerDraft();
    if (wanted) {
        edit();
        revealField();
    }
}

void RecordPane::showFiles()
{
    const StoredRecord &record = m_loaded.contents.record;
    const Document shown = record.shown();
    const bool hasFiles = findField(shown.type(), u"files") != nullptr;
    m_view->showFileCount(hasFiles ? std::optional(qint64(attachedFiles(shown).size())) : std::nullopt);
    if (hasFiles) {
        m_files->showRecord(record);
    }
}

void RecordPane::showFailure(const Error &error)
{
    m_loaded = {};
    m_editOnceRead = false;
    const UserMessage message = ErrorText::explain(error);
    m_empty->show(message.what, message.next);
    m_stack->setCurrentWidget(m_empty);
    m_isMissing = true;
    Q_EMIT readingChanged();
}

void RecordPane::offerDraft()
{
    if (!m_loaded.draft) {
        if (!std::exchange(m_offered, QString()).isEmpty()) {
            m_bar->hide();
        }
        return;
    }
    const QString savedAt = m_loaded.draft->savedAt;
    if (std::exchange(m_offered, savedAt) != savedAt && isEditable()) {
        m_bar->tellUntilClosed(
            tr("You began to edit this record (%1) and have not saved it.").arg(Formats::dateTime(savedAt)), tr("Continue editing"), [this] { edit(); });
    }
}

bool RecordPane::isEditable() const
{
    return m_loaded.hasRecord() && !m_services.library.isReadOnly() && m_loaded.contents.record.state != u"read_only_newer"_s;
}

void RecordPane::edit()
{
    if (isEditing()) {
        return;
    }
    if (isEditable()) {
        startForm();
    } else {
        m_editOnceRead = m_load.isRunning() || m_isLoadPutOff;
    }
}

void RecordPane::editField(const QString &key)
{
    m_fieldOnceEdited = key;
    edit();
    revealField();
}

void RecordPane::revealField()
{
    if (isEditing() && !m_fieldOnceEdited.isEmpty()) {
        m_editor->reveal(std::exchange(m_fieldOnceEdited, QString()));
    }
}

void RecordPane::startForm()
{
    // An answer that is on its way would cover the form.
    m_load.cancel();
    m_isLoadPutOff = false;
    m_bar->hide();
    m_offered.clear();
    const Document &shown = m_loaded.contents.record.shown();
    EditedRecord record {shown, shown};
    if (m_loaded.draft) {
        record.edited = m_loaded.draft->document;
        if (!m_loaded.draft->startedFrom.isEmpty()) {
            record.startedFrom = m_loaded.draft->startedFrom;
        }
    }
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin(record);
}

void RecordPane::createRecord(RecordType type, const QString &title)
{
    clear();
    m_id = RecordId::random(typeCode(type));
    m_stack->setCurrentWidget(m_editor);
    Document record = RecordEditor::blankRecord(m_id, type, readerLanguages().constFirst());
    if (!title.isEmpty()) {
        record.set(u"title"_s, QJsonObject {{readerLanguages().constFirst(), title}});
    }
    m_editor->begin({{}, record});
}

void RecordPane::save()
{
    m_editor->save();
}

void RecordPane::cancelEdit()
{
    m_editor->cancel();
}

void RecordPane::showHistory()
{
    if (m_stack->currentWidget() == m_view) {
        m_view->showHistory();
    }
}

void RecordPane::removeRecord()
{
    if (!isEditing() && isEditable()) {
        m_commands.remove(m_id); // Undo brings it back; no question is needed.
    }
}

void RecordPane::restoreVersion(const QString &version)
{
    const auto ref = VersionRef::fromText(version.section(u'/', 0, 0));
    if (!ref || isEditing() || !isEditable()) {
        return;
    }
    auto *dialog
        = new RestoreDialog(m_services, m_commands, m_id, {*ref, version.section(u'/', 1)}, m_view->style(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordPane::open(const QUrl &link)
{
    const QString target = link.path(QUrl::FullyDecoded);
    if (link.scheme() == u"record"_s) {
        Q_EMIT linkActivated({target});
    } else if (link.scheme() == u"facet"_s) {
        const qsizetype colon = target.indexOf(u':');
        Q_EMIT facetActivated(target.first(colon), target.sliced(colon + 1));
    } else if (link.scheme() == kVersionScheme) {
        restoreVersion(target);
    } else if (link.scheme() == u"web"_s && !openWebAddress(target, this)) {
        m_bar->tell(tr("This is not a web address and is not opened."));
    }
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_offered.clear(); // It is offered again in the other language.
        if (m_id.isEmpty()) {
            clear();
        }
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace fourthp::ui
