-- licences are stored by their SPDX identifiers, as the API and the bus have them
update resource set licence = case licence
    when 'ETALAB_2_0' then 'etalab-2.0'
    when 'CC0_1_0' then 'CC0-1.0'
    when 'CC_BY_4_0' then 'CC-BY-4.0'
    when 'CC_BY_3_0' then 'CC-BY-3.0'
    when 'CC_BY_SA_4_0' then 'CC-BY-SA-4.0'
    when 'CC_BY_SA_3_0' then 'CC-BY-SA-3.0'
    when 'LAL_1_3' then 'LAL-1.3'
    when 'ODC_BY_1_0' then 'ODC-By-1.0'
    when 'ODBL_1_0' then 'ODbL-1.0'
    else licence
end;
