// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choice_editors.h"

#include "core/model/places.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"
#include "ui/common/latest_task.h"
#include "ui/common/translate.h"
#include "ui/record/choose_codes_dialog.h"
#include "ui/record/choose_record_dialog.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Languages of the United Nations, of this program's users, and of their neighbours.
const QStringList &offeredLanguages()
{
    static const QStringList languages {u"en"_s, u"fr"_s, u"ar"_s, u"es"_s, u"ru"_s, u"zh"_s, u"pt"_s, u"sw"_s, u"am"_s, u"de"_s,
        u"it"_s, u"nl"_s, u"ha"_s, u"so"_s, u"yo"_s, u"ig"_s, u"hi"_s, u"ur"_s, u"bn"_s, u"ne"_s, u"th"_s, u"vi"_s, u"km"_s, u"id"_s,
        u"fil"_s, u"tr"_s, u"fa"_s, u"uk"_s, u"ro"_s, u"pl"_s};
    return languages;
}

} // namespace

std::vector<Choice> choicesFor(const Field &field, const Labels &labels)
{
    std::vector<Choice> choices;
    if (field.kind == FieldKind::Code) {
        if (const Vocabulary *list = labels.vocabularies().find(field.vocabulary)) {
            for (const Term &term : list->terms) {
                choices.push_back({term.code, labels.of(field, term.code)});
            }
        }
        return choices; // A list has an order of its own.
    }
    for (const QString &code : field.kind == FieldKind::Country ? countryCodes() : offeredLanguages()) {
        choices.push_back({code, labels.of(field, code)});
    }
    const QCollator collator;
    std::sort(choices.begin(), choices.end(),
        [&collator](const Choice &a, const Choice &b) { return collator.compare(a.label, b.label) < 0; });
    return choices;
}

ChoiceEditor::ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(u"edit_"_s + field.key);
    m_box->setAccessibleName(labelOf(field));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->addItem(QString(), QString());
    for (const Choice &choice : choicesFor(field, context.labels)) {
        m_box->addItem(choice.label, choice.code);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QJsonValue ChoiceEditor::value() const
{
    const QString code = m_box->currentData().toString();
    return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const QString code = value.toString();
    if (m_box->findData(code) < 0) {
        m_box->addItem(code, code);
    }
    m_box->setCurrentIndex(m_box->findData(code));
}

ChoicesEditor::ChoicesEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_chosen(new QLabel(this))
    , m_button(new QPushButton(tr("Choose…"), this))
{
    m_button->setObjectName(u"edit_"_s + field.key);
    m_button->setAccessibleName(tr("Choose: %1").arg(labelOf(field)));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &ChoicesEditor::choose);
    showChosen();
}

QJsonValue ChoicesEditor::value() const
{
    return m_codes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(m_codes));
}

void ChoicesEditor::setValue(const QJsonValue &value)
{
    m_codes.clear();
    for (const QJsonValue code : value.toArray()) {
        m_codes.append(code.toString());
    }
    showChosen();
}

void ChoicesEditor::choose()
{
    auto *dialog = new ChooseCodesDialog(labelOf(m_field), choicesFor(m_field, m_context.labels), m_codes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_codes = dialog->chosen();
        showChosen();
        Q_EMIT changed();
    });
    dialog->open();
}

void ChoicesEditor::showChosen()
{
    QStringList labels;
    for (const QString &code : m_codes) {
        labels.append(m_context.labels.of(m_field, code));
    }
    m_chosen->setText(labels.isEmpty() ? tr("None chosen") : labels.join(u", "_s));
    m_chosen->setEnabled(!labels.isEmpty());
}

struct RecordLinksEditor::Private
{
    QHash<QString, QString> titles;
    LatestTask<QHash<QString, QString>> load;
};

RecordLinksEditor::RecordLinksEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_private(std::make_unique<Private>())
    , m_chosen(new QLabel(this))
    , m_choose(new QPushButton(field.repeats() ? tr("Add…") : tr("Choose…"), this))
    , m_clear(new QPushButton(tr("Remove"), this))
{
    m_choose->setObjectName(u"edit_"_s + field.key);
    m_choose->setAccessibleName(tr("Choose: %1").arg(labelOf(field)));
    m_clear->setAccessibleName(tr("Remove: %1").arg(labelOf(field)));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chosen, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &RecordLinksEditor::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_ids.removeLast();
        showChosen();
        Q_EMIT changed();
    });
    showChosen();
}

RecordLinksEditor::~RecordLinksEditor() = default;

QJsonValue RecordLinksEditor::value() const
{
    if (m_ids.isEmpty()) {
        return QJsonValue::Undefined;
    }
    return m_field.repeats() ? QJsonValue(QJsonArray::fromStringList(m_ids)) : QJsonValue(m_ids.first());
}

void RecordLinksEditor::setValue(const QJsonValue &value)
{
    m_ids.clear();
    if (value.isArray()) {
        for (const QJsonValue id : value.toArray()) {
            m_ids.append(id.toString());
        }
    } else if (!value.toString().isEmpty()) {
        m_ids.append(value.toString());
    }
    showChosen();
    m_private->load.start(
        [&library = m_context.services.library, ids = m_ids, languages = m_context.labels.languages()](
            std::stop_token) -> Result<QHash<QString, QString>> {
            QHash<QString, QString> titles;
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            for (const QString &id : ids) {
                if (const auto record = readRecord(**connection, {id});
                    record && *record && !(*record)->isWithdrawn) {
                    titles.insert(id, (*record)->shown().title(languages).text);
                }
            }
            return titles;
        },
        [this](const Result<QHash<QString, QString>> &titles) {
            if (titles) {
                m_private->titles.insert(*titles);
                showChosen();
            }
        });
}

void RecordLinksEditor::choose()
{
    auto *dialog = new ChooseRecordDialog(m_context.services, m_context.labels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString id = dialog->chosen().value;
        if (id.isEmpty() || m_ids.contains(id)) {
            return;
        }
        if (!m_field.repeats()) {
            m_ids.clear();
        }
        m_ids.append(id);
        m_private->titles.insert(id, dialog->chosenTitle());
        showChosen();
        Q_EMIT changed();
    });
    dialog->open();
}

void RecordLinksEditor::showChosen()
{
    QStringList titles;
    for (const QString &id : m_ids) {
        titles.append(m_private->titles.value(id, id));
    }
    m_chosen->setText(titles.isEmpty() ? tr("None chosen") : titles.join(u"\n"_s));
    m_chosen->setEnabled(!titles.isEmpty());
    m_clear->setEnabled(!m_ids.isEmpty());
}

} // namespace fourthp::ui
