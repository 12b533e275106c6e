// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/four_questions_dialog.h"

#include "core/model/captured_case.h"
#include "core/model/field_catalogue.h"
#include "core/store/draft_store.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/record/field_editor.h"
#include "ui/record/keep_question.h"
#include "ui/record/record_editor.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

constexpr Field kPublicPartner
    = field::text("public_partner", QT_TRANSLATE_NOOP("Field", "A public partner"));
constexpr Field kPrivatePartner
    = field::text("private_partner", QT_TRANSLATE_NOOP("Field", "A private partner"));

/// The field of the catalogue as one plain text: what is written here is in one language.
Field inOneLanguage(const Field &field)
{
    Field one = field;
    one.traits &= ~unsigned(Translatable);
    return one;
}

} // namespace

FourQuestionsDialog::FourQuestionsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_id(RecordId::random(typeCode(RecordType::CaseStudy)))
    , m_titles(services, readerLanguages())
    , m_language(readerLanguages().constFirst())
    , m_state(new QLabel(this))
{
    setObjectName(u"fourQuestionsDialog"_s);
    setWindowTitle(tr("Case study from four questions"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(4);
    const EditorContext context {
        services, Labels(services.vocabularies, readerLanguages()), m_titles, m_language};
    for (const char *key : {"title", "countries", "sector", "lang"}) {
        const Field &field = *findField(RecordType::CaseStudy, QString::fromLatin1(key));
        addField(inOneLanguage(field), labelOf(field), context, *column);
    }
    m_editors.value(u"lang"_s)->setValue(m_language);
    addField(kPublicPartner, labelOf(kPublicPartner), context, *column);
    addField(kPrivatePartner, labelOf(kPrivatePartner), context, *column);
    for (const FourQuestion &question : fourQuestions()) {
        Field answer = field::longText(question.key.data(), question.label);
        addField(answer, translated("FourQuestions", question.question), context, *column);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_page = scroll;

    m_state->setObjectName(u"fourQuestionsState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("Continue in the form"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"continueInForm"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_state);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FourQuestionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FourQuestionsDialog::reject);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(2s);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { store({}); });
    m_open->setEnabled(false);
    resize(640, 520);
    m_editors.value(u"title"_s)->setFocus();
}

FourQuestionsDialog::~FourQuestionsDialog()
{
    if (m_draftTimer.isActive()) {
        store({}); // The queue finishes before it goes.
    }
    if (QWidget *typedIn = focusWidget()) {
        typedIn->clearFocus(); // Tells that editing is finished while whoever hears it is whole.
    }
    delete m_page; // Its editors refer to their fields to the last.
}

void FourQuestionsDialog::addField(
    const Field &field, const QString &label, const EditorContext &context, QVBoxLayout &column)
{
    m_fields.push_back(field);
    QWidget *page = column.parentWidget();
    FieldEditor *editor = makeFieldEditor(m_fields.back(), context, page);
    editor->setValue(QJsonValue::Undefined);
    auto *above = new QLabel(label, page);
    above->setTextFormat(Qt::PlainText);
    above->setWordWrap(true);
    above->setBuddy(editor);
    column.addWidget(above);
    column.addWidget(editor);
    m_editors.insert(field.key, editor);
    connect(editor, &FieldEditor::changed, this, [this] {
        m_open->setEnabled(!isEmpty());
        m_state->setText(tr("Not yet saved"));
        if (!m_draftTimer.isActive()) {
            m_draftTimer.start();
        }
    });
}

QString FourQuestionsDialog::textOf(QLatin1StringView key) const
{
    return m_editors.value(key)->value().toString();
}

bool FourQuestionsDialog::isEmpty() const
{
    return std::all_of(m_editors.keyBegin(), m_editors.keyEnd(), [this](const QString &key) {
        return key == u"lang"_s || m_editors.value(key)->value().isUndefined();
    });
}

Document FourQuestionsDialog::document() const
{
    const QString language = textOf("lang"_L1).isEmpty() ? m_language : textOf("lang"_L1);
    CapturedCase captured {.language = language,
        .title = textOf("title"_L1),
        .countries = {},
        .sector = textOf("sector"_L1),
        .publicPartner = textOf("public_partner"_L1),
        .privatePartner = textOf("private_partner"_L1),
        .answers = {}};
    for (const QJsonValue country : m_editors.value(u"countries"_s)->value().toArray()) {
        captured.countries.append(country.toString());
    }
    for (const FourQuestion &question : fourQuestions()) {
        captured.answers.insert(question.key, {textOf(question.key)});
    }
    Document document = RecordEditor::blankRecord(m_id, RecordType::CaseStudy, language);
    const QJsonObject fields = caseStudyFrom(captured);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        document.set(field.key(), field.value());
    }
    return document;
}

void FourQuestionsDialog::store(std::function<void()> stored)
{
    m_draftTimer.stop();
    if (isEmpty()) {
        discard();
        return;
    }
    m_hasDraft = true;
    m_drafts.add([&library = m_services.library,
                     draft = Draft {m_id, document(), {}, {}}] { return DraftStore(library).put(draft); },
        [this, stored = std::move(stored)](const Result<void> &result) {
            showStored(result);
            if (result && stored) {
                stored();
            }
        });
}

void FourQuestionsDialog::discard()
{
    m_draftTimer.stop();
    if (std::exchange(m_hasDraft, false)) {
        m_drafts.add([&library = m_services.library, id = m_id] { return DraftStore(library).discard(id); },
            [this](const Result<void> &result) { showStored(result); });
    }
}

void FourQuestionsDialog::showStored(const Result<void> &stored)
{
    m_open->setEnabled(!isEmpty());
    if (!stored) {
        m_state->setText(ErrorText::explain(stored.error()).text());
        return;
    }
    m_state->setText(m_draftTimer.isActive() ? tr("Not yet saved")
            : m_hasDraft                     ? tr("Your draft is safe on this computer.")
                                             : QString());
    Q_EMIT draftsChanged();
}

void FourQuestionsDialog::accept()
{
    if (!m_open->isEnabled()) {
        return;
    }
    m_open->setEnabled(false); // Until the draft is on the disk; a second press would open it twice.
    store([this] {
        Q_EMIT draftReady(m_id);
        QDialog::accept();
    });
}

void FourQuestionsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return; // In a field it takes what was typed there, and must not end the dialog as well.
    }
    QDialog::keyPressEvent(event);
}

void FourQuestionsDialog::reject()
{
    if (isEmpty()) {
        discard();
        QDialog::reject();
        return;
    }
    askWhatToKeep(
        this, [this] { store([this] { QDialog::reject(); }); },
        [this] {
            discard();
            QDialog::reject();
        });
}

} // namespace fourthp::ui
