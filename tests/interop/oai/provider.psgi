# SPDX-License-Identifier: GPL-3.0-or-later
# An OAI-PMH provider for tests: the library that LibreCat repositories use, over records in a file of JSON lines that
# is read anew for every question (its usual stores are search engines that Debian 12 does not carry).
# OAI_RECORDS names the file, OAI_DELETED the policy on deletions; OAI_CHARSET=wrong makes a fault that occurs.
use strict;
use warnings;

# The part of CQL that the provider asks in, answered from the file.
package Catmandu::Store::Lines;
use Catmandu::Sane;
use Moo;
with 'Catmandu::Store';

package Catmandu::Store::Lines::Bag;
use Catmandu::Sane;
use Catmandu::Hits;
use JSON::PP ();
use Moo;
with 'Catmandu::Bag', 'Catmandu::CQLSearchable';

sub all_records {
    open my $file, '<:raw', $ENV{OAI_RECORDS} or die "no records: $!";
    my @all = map { JSON::PP::decode_json($_) } <$file>;
    return sort { $a->{datestamp} cmp $b->{datestamp} || $a->{_id} cmp $b->{_id} } @all;
}

sub translate_cql_query { $_[1] }
sub translate_sru_sortkeys { undef } # Always by datestamp.

sub matching {
    my ($query) = @_;
    my @all = all_records();
    while ($query =~ /(\w+)\s+(exact|>=|<=)\s+"([^"]*)"/g) {
        my ($key, $relation, $value) = ($1, $2, $3);
        @all = grep {
            my $is = $_->{$key} // '';
            $relation eq 'exact' ? $is eq $value : $relation eq '>=' ? $is ge $value : $is le $value;
        } @all;
    }
    return @all;
}

sub search {
    my ($self, %args) = @_;
    my @all = matching($args{query} // '');
    my $last = $args{start} + $args{limit} - 1;
    $last = $#all if $last > $#all;
    my @page = $args{start} <= $last ? @all[$args{start} .. $last] : ();
    return Catmandu::Hits->new(start => $args{start}, limit => $args{limit}, total => scalar @all, hits => \@page);
}

sub get { my ($self, $id) = @_; return (grep { $_->{_id} eq $id } all_records())[0] }
sub generator { my @all = all_records(); return sub { sub { shift @all } } }
sub searcher { die 'not needed' }
sub delete_by_query { die 'read-only' }
sub add { die 'read-only' }
sub delete { die 'read-only' }
sub delete_all { die 'read-only' }

package main;
BEGIN { $INC{'Catmandu/Store/Lines.pm'} = $INC{'Catmandu/Store/Lines/Bag.pm'} = __FILE__ }
use Catmandu;
use Dancer;
use Dancer::Plugin::Catmandu::OAI;

set apphandler => 'PSGI';
set environment => 'production';
set charset => 'UTF-8' unless $ENV{OAI_CHARSET}; # Without it Latin-1 is sent, under the length that UTF-8 would have.
Catmandu->config->{store}{records} = {package => 'Lines', options => {}};

my $template = <<'XML';
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title xml:lang="[% language %]">[% title | xml %]</dc:title>
<dc:creator>[% creator | xml %]</dc:creator>
<dc:description>[% description | xml %]</dc:description>
<dc:date>[% date %]</dc:date>
<dc:type>[% type %]</dc:type>
<dc:language>[% language %]</dc:language>
<dc:identifier>[% url | xml %]</dc:identifier>
</oai_dc:dc>
XML

oai_provider '/oai',
    store => 'records',
    bag => 'data',
    datestamp_field => 'datestamp',
    repositoryName => 'Example repository',
    repositoryIdentifier => 'example.org',
    adminEmail => 'office@example.org',
    delimiter => ':',
    sampleIdentifier => 'oai:example.org:1',
    deletedRecord => $ENV{OAI_DELETED} // 'persistent',
    limit => 50,
    metadata_formats => [{
        metadataPrefix => 'oai_dc',
        schema => 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
        metadataNamespace => 'http://www.openarchives.org/OAI/2.0/oai_dc/',
        template => \$template,
    }],
    sets => [{setSpec => 'trafficking', setName => 'Trafficking in persons', cql => 'set exact "trafficking"'}],
    deleted => sub { $_[0]->{deleted} },
    set_specs_for => sub { $_[0]->{set} ? [$_[0]->{set}] : [] };

dance;
