// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_editor.h"

#include "core/store/draft_store.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/record/form_problems.h"
#include "ui/record/keep_question.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_faults.h"
#include "ui/record/record_form.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

RecordEditor::RecordEditor(const Services &services, RecordCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_problems(new FormProblems(this))
    , m_formHost(new QWidget(this))
    , m_saveButton(new QPushButton(this))
    , m_cancelButton(new QPushButton(this))
    , m_draftState(new QLabel(this))
{
    m_saveButton->setObjectName(u"saveRecord"_s);
    m_cancelButton->setObjectName(u"cancelRecord"_s);
    m_draftState->setObjectName(u"draftState"_s);
    m_draftState->setTextFormat(Qt::PlainText);
    m_draftState->setWordWrap(true);
    setLineIcon(m_saveButton, u"save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 8);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_draftState, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    (new QVBoxLayout(m_formHost))->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problems);
    column->addWidget(m_formHost, 1);
    column->addLayout(buttons);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(2s); // With the way to the disk well inside the three seconds that may be lost.
    connect(m_problems, &FormProblems::chosen, this, [this](const QString &path) { m_form->reveal(path); });
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordEditor::storeDraft);
    connect(m_saveButton, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_cancelButton, &QPushButton::clicked, this, &RecordEditor::cancel);
    retranslate();
}

RecordEditor::~RecordEditor()
{
    if (m_form != nullptr) {
        if (m_draftTimer.isActive()) {
            storeDraft(); // The queue finishes before it goes.
        }
        closeForm();
    }
}

Document RecordEditor::blankRecord(const RecordId &id, RecordType type, const QString &language)
{
    Document document;
    document.set(u"_id"_s, id.value);
    document.set(u"type"_s, typeCode(type));
    document.set(u"review_state"_s, u"draft"_s);
    document.set(u"tlp"_s, u"TLP:GREEN"_s);
    document.set(u"verification"_s, u"V0"_s);
    document.set(u"lang"_s, language);
    return document;
}

void RecordEditor::begin(const EditedRecord &record)
{
    setAside();
    ++m_session;
    m_id = record.edited.id();
    m_startedFrom = record.startedFrom;
    m_untouched = m_startedFrom.isEmpty() ? blankRecord(m_id, record.edited.type(), record.edited.value(u"lang").toString()) : m_startedFrom;
    m_hasDraft = !(record.edited == m_untouched);
    m_faults = 0;
    m_draftState->clear();
    openForm(record.edited);
    setSaving(false);
    m_form->setFocus();
    Q_EMIT editingChanged(true);
}

void RecordEditor::reveal(const QString &path)
{
    if (m_form != nullptr) {
        m_form->reveal(path);
    }
}

void RecordEditor::openForm(const Document &document)
{
    const auto check = [this](const Document &typed) { return faultsOf(m_startedFrom, typed, m_services.vocabularies); };
    m_form = new RecordForm(m_services, document, check, m_formHost);
    m_formHost->layout()->addWidget(m_form);
    m_form->show(); // The layout would do so only with the next event.
    connect(m_form, &RecordForm::changed, this, [this] {
        if (!m_draftTimer.isActive()) {
            m_draftTimer.start(); // Counted from the first key that is not stored: somebody may type without a pause.
        }
        m_faults = 0;
        showDraftState();
    });
    connect(m_form, &RecordForm::checked, this, [this](const std::vector<ValidationProblem> &faults) {
        if (m_problems->isVisibleTo(this)) {
            m_problems->showProblems(faults); // What was put right goes from the list.
        }
    });
}

QWidget *RecordEditor::fieldInFocus() const
{
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && m_form->isAncestorOf(focus) ? focus : nullptr;
}

void RecordEditor::closeForm()
{
    m_form->disconnect(this);
    // Deleted with the focus in it, a field would speak up once more when half of it is gone. From here the stack of the
    // pane hands the focus on to what it shows next.
    if (fieldInFocus() != nullptr) {
        setFocus();
    }
    delete std::exchange(m_form, nullptr);
    m_problems->hide();
}

void RecordEditor::end()
{
    ++m_session;
    m_isSaving = false;
    closeForm();
    m_draftTimer.stop();
    Q_EMIT editingChanged(false);
}

void RecordEditor::setAside()
{
    if (m_form == nullptr) {
        return;
    }
    if (!m_isSaving) {
        storeDraft();
    }
    end();
}

void RecordEditor::storeDraft()
{
    m_draftTimer.stop();
    const Document document = m_form->document();
    if (document == m_untouched) {
        if (std::exchange(m_hasDraft, false)) {
            discardDraft(m_id);
        }
        showDraftState();
        return;
    }
    m_hasDraft = true;
    write(m_id, [&library = m_services.library, draft = Draft {m_id, document, m_startedFrom, {}}] { return DraftStore(library).put(draft); },
        [this, session = m_session](const Result<void> &stored) {
            if (session != m_session) {
                if (!stored) {
                    Q_EMIT message(ErrorText::explain(stored.error()).text());
                }
            } else if (!stored) {
                m_draftState->setText(ErrorText::explain(stored.error()).text());
            } else {
                showDraftState();
            }
        });
}

void RecordEditor::discardDraft(const RecordId &id)
{
    write(id, [&library = m_services.library, id] { return DraftStore(library).discard(id); },
        [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT message(ErrorText::explain(done.error()).text());
            }
        });
}

void RecordEditor::write(const RecordId &id, std::function<Result<void>()> work, std::function<void(const Result<void> &)> done)
{
    ++m_writing[id.value];
    m_drafts.add(std::move(work), [this, id, done = std::move(done)](const Result<void> &result) {
        done(result);
        finishWriting(id);
    });
}

void RecordEditor::finishWriting(const RecordId &id)
{
    if (--m_writing[id.value] == 0) {
        m_writing.remove(id.value);
        Q_EMIT written(id);
    }
}

void RecordEditor::save()
{
    if (m_form == nullptr || m_isSaving) {
        return;
    }
    const EditedRecord record {m_startedFrom, m_form->document()};
    const std::vector<ValidationProblem> faults = faultsOf(record.startedFrom, record.edited, m_services.vocabularies);
    m_problems->showProblems(faults);
    m_form->showProblems(faults);
    m_faults = int(faults.size());
    if (m_faults > 0) {
        showDraftState();
        return;
    }
    storeDraft(); // Should the save fail on a full disk, the text is tried to be kept twice.
    setSaving(true);
    submit(record);
}

void RecordEditor::submit(const EditedRecord &record)
{
    // Behind the drafts that are on their way: the save lets go of the draft, and none may come after it.
    write(m_id, [] { return Result<void>(); }, [this, record, id = m_id, session = m_session](const Result<void> &) {
        ++m_writing[id.value];
        const auto done = [this, id, session](const Result<SavedChange> &result) { finishSave(session, id, result); };
        if (record.startedFrom.isEmpty()) {
            m_commands.create(record.edited.type(), record.edited.json(), done);
        } else {
            m_commands.edit(id, record, done);
        }
    });
}

void RecordEditor::finishSave(quint64 session, const RecordId &id, const Result<SavedChange> &result)
{
    if (result && result->id != id) {
        discardDraft(id); // It was saved as a new record, under an address of its own.
    }
    if (session == m_session) {
        if (result) {
            end();
            Q_EMIT saved(result->id);
        } else {
            setSaving(false);
            m_draftState->setText(ErrorText::explain(result.error()).text());
            if (result.error().kind == ErrorKind::NotFound) {
                offerAsNew();
            }
        }
    }
    finishWriting(id);
}

void RecordEditor::setSaving(bool saving)
{
    m_isSaving = saving;
    if (saving) {
        m_typedInto = fieldInFocus();
        setFocus(); // Qt would send the focus out of the pane, to the next that is enabled.
    }
    m_form->setEnabled(!saving); // What is typed now would be in neither the save nor the draft.
    m_saveButton->setEnabled(!saving);
    m_cancelButton->setEnabled(!saving);
    if (!saving && m_typedInto != nullptr) {
        m_typedInto->setFocus();
    }
    showDraftState();
}

void RecordEditor::offerAsNew()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Save as a new record?"),
        tr("This record is not here any more. What you typed is still in the form and can be saved as a new record."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *asNew = question->addButton(tr("Save as a new record"), QMessageBox::AcceptRole);
    QPushButton *back = question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    question->setDefaultButton(asNew);
    question->setEscapeButton(back);
    connect(question, &QMessageBox::buttonClicked, this, [this, asNew, session = m_session](const QAbstractButton *button) {
        if (button != static_cast<const QAbstractButton *>(asNew) || session != m_session || m_isSaving) {
            return;
        }
        Document document = m_form->document();
        document.set(u"_id"_s, RecordId::random(typeCode(document.type())).value);
        setSaving(true);
        submit({{}, document});
    });
    question->open();
}

void RecordEditor::cancel()
{
    if (m_form == nullptr || m_isSaving) {
        return;
    }
    if (m_form->document() == m_untouched) {
        setAside();
        Q_EMIT left();
        return;
    }
    // By the time of an answer, the form that this is about may be gone or on its way.
    const auto leave = [this, session = m_session](auto end) {
        return [this, session, end] {
            if (session == m_session && !m_isSaving) {
                end();
                Q_EMIT left();
            }
        };
    };
    askWhatToKeep(this, leave([this] { setAside(); }), leave([this] {
        discardDraft(m_id);
        end();
    }));
}

void RecordEditor::showDraftState()
{
    if (m_isSaving) {
        m_draftState->setText(tr("Saving…"));
    } else if (m_faults > 0) {
        m_draftState->setText(tr("%Ln thing(s) must be put right before saving.", nullptr, m_faults));
    } else if (m_draftTimer.isActive()) {
        m_draftState->setText(tr("Not yet saved"));
    } else {
        m_draftState->setText(m_hasDraft ? tr("Your draft is safe on this computer.") : QString());
    }
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_form == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Not at once: the field that the key came from may go with the form.
    QMetaObject::invokeMethod(this, &RecordEditor::cancel, Qt::QueuedConnection);
}

void RecordEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_form != nullptr) {
            const int place = m_form->verticalScrollBar()->value();
            const Document document = m_form->document();
            closeForm();
            openForm(document);
            m_form->setEnabled(!m_isSaving);
            m_form->complete();
            // The new form has no height to scroll in before it was laid out.
            QTimer::singleShot(0, m_form, [form = m_form, place] { form->verticalScrollBar()->setValue(place); });
            showDraftState();
        }
    }
    QWidget::changeEvent(event);
}

void RecordEditor::retranslate()
{
    m_saveButton->setText(tr("Save"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_cancelButton->setText(tr("Cancel"));
    m_cancelButton->setToolTip(tr("Cancel editing (Esc)"));
}

} // namespace fourthp::ui
