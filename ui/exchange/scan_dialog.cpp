// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/scan_dialog.h"

#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { Kind, Words, Place, Record, ColumnCount };
constexpr int kIdRole = Qt::UserRole;
constexpr int kFieldRole = Qt::UserRole + 1;

/// The heading of the field that stands in forms.
QString fieldName(const PersonalFinding &finding)
{
    const QString key = finding.path.section(u'.', 0, 0);
    const Field *field = findField(finding.type, key);
    return field == nullptr ? key : translated("Field", field->label);
}

} // namespace

ScanDialog::ScanDialog(const PersonalScan &scan, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"scanDialog"_s);
    setWindowTitle(tr("Data of persons"));
    auto *about = new QLabel(this);
    about->setObjectName(u"scanAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    const qint64 shown = qint64(scan.findings.size());
    about->setText(tr("These places look as if they were about persons. The program guesses: it may be wrong, and it "
                      "may have missed some.")
        + (shown < scan.total ? u' ' + tr("The first %Ln are listed.", nullptr, int(shown)) : QString()));
    m_list->setObjectName(u"scanFindings"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Kind"), tr("Words"), tr("Field"), tr("Record")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Words, QHeaderView::Stretch);
    fill(scan);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("Go to the record"), QDialogButtonBox::ActionRole);
    go->setObjectName(u"scanGo"_s);
    go->setEnabled(m_list->topLevelItemCount() > 0);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(880, 440);
    connect(go, &QPushButton::clicked, this, [this] { this->go(m_list->currentItem()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &ScanDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ScanDialog::fill(const PersonalScan &scan)
{
    for (const PersonalFinding &finding : scan.findings) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Kind, translated("PersonalKind", personalKindLabel(finding.place.kind)));
        item->setText(Words, finding.excerpt);
        item->setText(Place, fieldName(finding));
        item->setText(Record, finding.title);
        for (const Column column : {Words, Record}) {
            item->setToolTip(column, Formats::toolTip(item->text(column)));
        }
        item->setData(0, kIdRole, finding.record.value);
        item->setData(0, kFieldRole, finding.path.section(u'.', 0, 0));
    }
    for (const Column column : {Kind, Place}) {
        m_list->resizeColumnToContents(column);
    }
    m_list->header()->resizeSection(Record, fontMetrics().averageCharWidth() * 30);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ScanDialog::go(const QTreeWidgetItem *item)
{
    if (item == nullptr) {
        return;
    }
    const RecordId id {item->data(0, kIdRole).toString()};
    const QString field = item->data(0, kFieldRole).toString();
    accept();
    Q_EMIT recordWanted(id, field);
}

} // namespace fourthp::ui
