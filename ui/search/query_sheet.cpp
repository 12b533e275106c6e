// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/query_sheet.h"

#include <QMessageBox>

namespace fourthp::ui {

void QuerySheet::open(QWidget *parent)
{
    auto *sheet = new QMessageBox(QMessageBox::NoIcon, tr("How to search"),
        tr("Words: all of them must occur; the last one may be unfinished.\n"
           "\"two words\": exactly so, one behind the other.    hotel*: words that begin so.\n"
           "-word: must not occur.    bank OR \"money mule\": one of the two.\n"
           "title:bank: in the title.    name:ilo: in the title, acronym or another name.\n\n"
           "country:KE, sector:finance, type:case_study, tag:hotels: filters.\n"
           "country:KE,UG: one of the two.    -country:KE: not that one.\n"
           "tag:\"supply chain\": a value with blanks.\n"
           "no:country: without any.    has:country: with one.    has:file: with a file.\n"
           "is:draft, is:in_review: where it stands.    is:edited: changed here and not yet sent.\n"
           "year:2019..2022, year:>2019: ranges.    updated:2024-01.., updated:<2024: last changed.\n"
           "~case_study:case-samlit: what links to this record.    sort:-title: the order.\n\n"
           "Fields and values may also be written as this window names them. "
           "Accents, case and the Arabic article make no difference."),
        QMessageBox::Close, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setTextFormat(Qt::PlainText);
    sheet->open();
}

} // namespace fourthp::ui
