// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choose_record_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"

#include <QDialogButtonBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr size_t kOffered = 50;
}

ChooseRecordDialog::ChooseRecordDialog(const Services &services, const Labels &labels,
    const std::vector<RecordType> &creatable, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_labels(labels)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_language(language)
    , m_message(new QLabel(this))
{
    setObjectName(u"chooseRecordDialog"_s);
    setWindowTitle(tr("Choose a record"));
    m_text->setPlaceholderText(tr("Search titles and names"));
    m_text->setAccessibleName(tr("Search titles and names"));
    m_text->setObjectName(u"recordSearch"_s);
    m_list->setObjectName(u"recordsFound"_s);
    m_list->setAccessibleName(tr("Records found"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"chooseRecord"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    for (const RecordType type : creatable) {
        auto *button = new QPushButton(lineIcon(iconNameOf(type)), {}, this);
        button->setObjectName(u"create_"_s + typeCode(type));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, type] { create(type); });
        column->addWidget(button);
        m_creators.emplace_back(type, button);
    }
    m_message->setObjectName(u"createMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &ChooseRecordDialog::showCreatable);
    connect(m_text, &QLineEdit::textChanged, this, &ChooseRecordDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 420);
    showCreatable();
    search();
}

RecordId ChooseRecordDialog::chosen() const
{
    if (!m_created.isEmpty()) {
        return m_created;
    }
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? RecordId() : RecordId {item->data(Qt::UserRole).toString()};
}

QString ChooseRecordDialog::chosenTitle() const
{
    if (!m_created.isEmpty()) {
        return m_text->text().simplified();
    }
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->text();
}

void ChooseRecordDialog::accept()
{
    if (m_choose->isEnabled()) {
        QDialog::accept();
    }
}

void ChooseRecordDialog::showCreatable()
{
    constexpr qsizetype kCharacters = 40; // A button does not wrap.
    QString title = m_text->text().simplified();
    const bool isEmpty = title.isEmpty();
    if (title.size() > kCharacters) {
        title = title.first(kCharacters) + u'…';
    }
    title = Formats::isolated(title.replace(u'&', u"&&"_s));
    for (const auto &[type, button] : m_creators) {
        button->setText(isEmpty ? tr("New: %1", "a type of record").arg(labelOf(type))
                                : tr("New: %1 “%2”", "a type of record and its title").arg(labelOf(type), title));
        button->setEnabled(!isEmpty && m_created.isEmpty());
    }
}

void ChooseRecordDialog::create(RecordType type)
{
    setEnabled(false);
    QJsonObject content {{u"title"_s, QJsonObject {{m_language, m_text->text().simplified()}}}, {u"lang"_s, m_language}};
    m_creating.add(
        [&library = m_services.library, type, content = std::move(content), who = Editor {m_services.settings.author(), {}}] {
            return RecordWriter(library).create(type, content, who);
        },
        [this](const Result<SavedChange> &created) { finishCreating(created); });
}

void ChooseRecordDialog::finishCreating(const Result<SavedChange> &created)
{
    setEnabled(true);
    if (created) {
        m_created = created->id;
        QDialog::accept();
        return;
    }
    m_message->setText(ErrorText::explain(created.error()).text());
    m_message->show();
}

void ChooseRecordDialog::search()
{
    m_choose->setEnabled(false); // The rows of the earlier search are no answer to these words.
    m_task.start(
        [&engine = m_services.search, query = SearchQuery {m_text->text(), {}, {}}, labels = m_labels](
            std::stop_token stop) -> Result<std::vector<Hit>> {
            Result<SearchAnswer> answer = engine.search(query, stop);
            if (!answer) {
                return passOn(answer);
            }
            answer->docids.resize(std::min(answer->docids.size(), kOffered));
            return engine.hits(answer->docids, query, labels, stop);
        },
        [this](const Result<std::vector<Hit>> &hits) {
            m_list->clear();
            if (!hits) {
                return;
            }
            for (const Hit &hit : *hits) {
                auto *item = new QListWidgetItem(lineIcon(iconNameOf(hit.record.shown().type())), hit.title.text, m_list);
                item->setData(Qt::UserRole, hit.record.id.value);
                item->setToolTip(Formats::toolTip(labelOf(hit.record.shown().type())));
            }
            m_list->setCurrentRow(0);
            m_choose->setEnabled(m_list->count() > 0);
        });
}

} // namespace fourthp::ui
