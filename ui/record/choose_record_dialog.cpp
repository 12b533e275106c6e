// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choose_record_dialog.h"

#include "ui/common/icons.h"
#include "ui/common/translate.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr size_t kOffered = 50;
}

ChooseRecordDialog::ChooseRecordDialog(const Services &services, const Labels &labels, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_labels(labels)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
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
    column->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &ChooseRecordDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChooseRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 420);
    search();
}

RecordId ChooseRecordDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? RecordId() : RecordId {item->data(Qt::UserRole).toString()};
}

QString ChooseRecordDialog::chosenTitle() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->text();
}

void ChooseRecordDialog::accept()
{
    if (m_choose->isEnabled()) {
        QDialog::accept();
    }
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
                item->setToolTip(labelOf(hit.record.shown().type()));
            }
            m_list->setCurrentRow(0);
            m_choose->setEnabled(m_list->count() > 0);
        });
}

} // namespace fourthp::ui
